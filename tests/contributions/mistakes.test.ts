import { expect, test } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import { contentFixture } from '#src/checks/testing/content-fixture.ts';
import { NEWS } from '#src/checks/example-content.ts';
import { bodyMistakes } from './body-mistakes.ts';
import { boundaryMistakes } from './boundary-mistakes.ts';
import { mistakes as others, type Mistake } from './mistakes.ts';
import { ARTICLE, ARTICLE_FILE, AROUND } from './valid-article.ts';

const mistakes = [...others, ...bodyMistakes, ...boundaryMistakes];

function check(files: Mistake['files']) {
	const texts = Object.entries(files).map(([file, text]): [string, string | Uint8Array] => [
		file,
		text === 'MELDUNG' ? NEWS : text,
	]);
	const all = { ...AROUND, [ARTICLE_FILE]: ARTICLE, ...Object.fromEntries(texts) };
	return checkContent(contentFixture(all)).findings;
}

test('the article without slips has no findings', () => {
	expect(check({})).toEqual([]);
});

test.each(mistakes.map((mistake) => [mistake.name, mistake] as const))(
	'%s is told once, at its line',
	(_name, { files, rule, line, correction, mentions = [] }) => {
		const findings = check(files);
		expect(findings.map((each) => `${each.rule} ${each.line} ${each.text}`)).toHaveLength(1);
		const [finding] = findings;
		expect(finding?.rule).toBe(rule);
		if (line !== undefined) expect(finding?.sourceLine).toBe(line);
		if (correction !== undefined) expect(finding?.correction).toBe(correction);
		for (const part of mentions) {
			expect(`${finding?.text} ${finding?.expected ?? ''}`).toContain(part);
		}
	},
);

const texts = mistakes.filter(({ files }) =>
	Object.values(files).every((text) => typeof text === 'string'),
);

test.each(texts.map(({ name, files }) => [name, files] as const))(
	'every correction mends its finding and nothing else: %s',
	(_name, files) => {
		const found = check(files);
		for (const finding of found) {
			const written = files[finding.file];
			const text = written === 'MELDUNG' ? NEWS : written;
			if (finding.correction === undefined || typeof text !== 'string') continue;
			const after = check({ ...files, [finding.file]: applied(text, finding) });
			const left = found
				.filter((each) => each !== finding)
				.map(({ rule, text: told }) => [rule, told]);
			expect(after.map(({ rule, text: told }) => [rule, told])).toEqual(left);
		}
	},
);

function applied(text: string, { line, correction = '' }: { line: number; correction?: string }) {
	const lines = text.split('\n');
	// The correction for a missing line is that line, to be inserted before the place.
	const missing = correction === '---' && !/^[\s—*+_=.-]+/.test(lines[line - 1] ?? '');
	lines.splice(line - 1, missing ? 0 : 1, correction);
	return lines.join('\n');
}
