import { expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { contentFixture } from './testing/content-fixture.ts';
import { newsWith } from './example-content.ts';

const draft = newsWith('datum: 2026-01-15', 'datum: morgen\nentwurf: true');

test('a mistake in a draft is reported, stops nothing, and the draft is left out', () => {
	const { findings, entries } = checkContent(contentFixture({ 'meldungen/neu.mdx': draft }));
	expect(findings).toEqual([
		expect.objectContaining({ rule: 'felder', severity: 'Hinweis', draft: true, line: 5 }),
	]);
	expect(entries.map(({ id }) => id)).not.toContain('neu');
});

test.each([
	['a program', { 'meldungen/neu.mdx': `${draft}\n{process.env.HOME}\n` }, 'kein-code'],
	[
		'a drawing that runs',
		{
			'meldungen/neu/index.mdx': draft,
			'meldungen/neu/plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>',
		},
		'svg',
	],
])('%s is an error even in a draft', (_name, files, rule) => {
	const errors = checkContent(contentFixture(files)).findings.filter(
		({ severity }) => severity === 'Fehler',
	);
	expect(new Set(errors.map((each) => each.rule))).toContain(rule);
});

test('a draft without mistakes is an entry', () => {
	const text = newsWith('datum:', 'entwurf: true\ndatum:');
	const { entries, findings } = checkContent(contentFixture({ 'meldungen/neu.mdx': text }));
	expect(findings).toEqual([]);
	expect(entries.map(({ id }) => id)).toContain('neu');
});
