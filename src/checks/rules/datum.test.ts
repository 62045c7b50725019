import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { NEWS, newsWith } from '../example-content.ts';
import { contentFixture } from '../testing/content-fixture.ts';

const found = (text: string) =>
	checkContent(contentFixture({ 'meldungen/neu.mdx': text }), { day: '2026-11-22' }).findings;

test('a page that is older than a source it was written from is told, with the day it should have', () => {
	expect(found(newsWith('abgerufen: 2026-01-15', 'abgerufen: 2026-02-20'))).toMatchObject([
		{
			rule: 'datum',
			severity: 'Hinweis',
			file: 'meldungen/neu.mdx',
			text: 'Eine Quelle wurde am 20. Februar 2026 abgerufen, nach dem Stand vom 15. Januar 2026.',
			correction: 'stand: 2026-02-20',
		},
	]);
	expect(found(NEWS)).toEqual([]);
});

test('a source from the future is told once, as that', () => {
	const findings = found(newsWith('abgerufen: 2026-01-15', 'abgerufen: 2027-02-20'));
	expect(findings.map(({ text }) => text)).toEqual([
		expect.stringContaining('in der Zukunft') as string,
	]);
});
