import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import { inventArticles, type Series } from './invented-articles.ts';
import { contentEdits, writeContent } from './write-content.ts';

const SURROUNDINGS = { topics: ['ozg', 'register'], municipalities: ['offenburg', 'lahr'] };
const invent = (count: number, series: Series = 'kurz') =>
	inventArticles(count, series, SURROUNDINGS);

test('article number n is the same however many there are', () => {
	expect(invent(30).slice(0, 12)).toEqual(invent(12));
});

test('the kinds come in the proportions of the portal', () => {
	const counts = Map.groupBy(invent(100), ({ kind }) => kind);
	expect(Object.fromEntries([...counts].map(([kind, of]) => [kind, of.length]))).toMatchObject({
		praxisbeispiele: 44,
		leitfaeden: 16,
		positionen: 16,
		meldungen: 10,
		glossar: 2,
		boerse: 2,
	});
});

test.each([
	['kurz', 'words', 650, 950],
	['lang', 'bytes', 10_500, 13_500],
] as const)('articles of the series „%s“ have the %s they should', (series, unit, least, most) => {
	for (const { text } of invent(50, series)) {
		const length = unit === 'words' ? text.split(/\s+/).length : Buffer.byteLength(text);
		expect(length).toBeGreaterThan(least);
		expect(length).toBeLessThan(most);
	}
});

test('articles have what real ones have: tables, tasks, sources, terms and links to each other', () => {
	const texts = invent(50)
		.map(({ text }) => text)
		.join('\n');
	expect(texts).toContain('| --- |');
	expect(texts).toContain('- [ ] ');
	expect(texts).toContain('](#quelle-1)');
	expect(texts).toContain('(E-Akte)');
	expect(texts).toMatch(/\]\(\/praxisbeispiele\/messung-\d{5}\/\)/);
});

test.each(['kurz', 'lang'] as const)(
	'the content of the series „%s“ has no findings after all edits of the bench',
	(series) => {
		const folder = mkdtempSync(join(tmpdir(), 'bench-'));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		const articles = writeContent(folder, 60, series);
		for (const { apply } of contentEdits(articles, series)) apply(folder);
		const { findings, files } = checkContent(folder);
		expect(findings).toEqual([]);
		expect(files.filter((file) => file.includes('/messung-'))).toHaveLength(61);
	},
);
