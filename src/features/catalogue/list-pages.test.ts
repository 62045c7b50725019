import { expect, test } from 'vitest';
import { reservedIds } from '#src/model/fixed-pages.ts';
import { linkedPages, listPages, pageAddress, pageOfPlace, pageWords } from './list-pages.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, place) => place);
const sizes = (count: number) =>
	listPages('/a/', numbers(count), 50).map(({ entries }) => entries.length);

test('a list of one page is not divided, nor one that is a little longer', () => {
	expect(sizes(0)).toEqual([0]);
	expect(sizes(50)).toEqual([50]);
	expect(sizes(74)).toEqual([74]);
});

test('every entry is on one page, and no page is nearly empty', () => {
	expect(sizes(75)).toEqual([50, 25]);
	expect(sizes(120)).toEqual([50, 70]);
	expect(sizes(10_000)).toHaveLength(200);
	const pages = listPages('/a/', numbers(333), 50);
	expect(pages.flatMap(({ entries }) => entries)).toEqual(numbers(333));
	for (const { start, entries } of pages) expect(entries[0]).toBe(start);
});

test('the first page has the address of the list', () => {
	expect(pageAddress('/meldungen/', 1)).toBe('/meldungen/');
	expect(pageAddress('/meldungen/', 12)).toBe('/meldungen/seite/12/');
	expect(pageWords({ number: 2, of: 200 })).toBe('Seite 2 von 200');
});

test('no entry can take the address of a page of a list', () => {
	expect(reservedIds).toContain(pageAddress('/meldungen/', 2).split('/')[2]);
});

test('the page of an entry is found by its place', () => {
	for (const page of listPages('/a/', numbers(333), 50)) {
		for (const place of page.entries) expect(pageOfPlace(page, place)).toBe(page.number);
	}
});

test('a few pages are all linked', () => {
	expect(linkedPages(2, 3)).toEqual([1, 2, 3]);
	expect(linkedPages(1, 1)).toEqual([1]);
});

test('of many pages the nearest, the ends and round numbers are linked, with gaps marked', () => {
	expect(linkedPages(1, 30)).toEqual([1, 2, 0, 10, 0, 20, 0, 30]);
	expect(linkedPages(57, 200)).toEqual([
		1, 0, 40, 0, 50, 0, 56, 57, 58, 0, 60, 0, 70, 0, 100, 0, 150, 0, 200,
	]);
});

test('each of 200 pages is a few links away from the first', () => {
	const steps = new Map([[1, 0]]);
	for (const [page, distance] of steps) {
		for (const next of linkedPages(page, 200)) {
			if (next > 0 && !steps.has(next)) steps.set(next, distance + 1);
		}
	}
	expect(steps.size).toBe(200);
	expect(Math.max(...steps.values())).toBeLessThanOrEqual(8);
});
