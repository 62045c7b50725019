import { expect, test } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import { contentFixture } from '#src/checks/testing/content-fixture.ts';
import { NEWS } from '#src/checks/example-content.ts';
import { mistakes, type Mistake } from './mistakes.ts';
import { ARTICLE, ARTICLE_FILE, AROUND } from './valid-article.ts';

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

const corrected = mistakes.flatMap(({ name, files }) => {
	const text = files[ARTICLE_FILE];
	return typeof text === 'string' ? [[name, text] as const] : [];
});

test.each(corrected)('the corrected line repairs the article: %s', (_name, text) => {
	const [finding] = check({ [ARTICLE_FILE]: text });
	if (finding?.correction === undefined) return;
	const lines = text.split('\n');
	// The correction for a missing line is that line, to be inserted before the place.
	const missing = finding.correction === '---' && !/^[\s—-]+$/.test(lines[finding.line - 1] ?? '');
	lines.splice(finding.line - 1, missing ? 0 : 1, finding.correction);
	expect(check({ [ARTICLE_FILE]: lines.join('\n') })).toEqual([]);
});
