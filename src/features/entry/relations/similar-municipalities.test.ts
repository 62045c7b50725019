import { expect, test } from 'vitest';
import type { Entry } from '#src/model/entry.ts';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { similarMunicipalities, sizeBeside } from './similar-municipalities.ts';

function place(id: string, einwohner: number): Entry<'kommunen'> {
	return exampleEntry('kommunen', { einwohner }, id);
}

const ids = (entries: Entry<'kommunen'>[]) => entries.map(({ id }) => id);

test('size is compared by ratio: half as large is as far as twice as large, not nearer', () => {
	const own = place('own', 10_000);
	const all = [own, place('halb', 5_000), place('doppelt', 20_000), place('groesser', 16_000)];
	expect(ids(similarMunicipalities(own, all, 9))).toEqual(['groesser', 'doppelt', 'halb']);
});

test('none is more than twice or less than half as large', () => {
	const all = [place('a', 4_999), place('b', 20_001)];
	expect(similarMunicipalities(place('own', 10_000), all, 9)).toEqual([]);
});

test.each([
	[50_775, 42_000, '50.775 Einwohner, das 1,2-Fache'],
	[2_000, 4_000, '2.000 Einwohner, das 0,5-Fache'],
	[4_100, 4_000, '4.100 Einwohner, etwa gleich groß'],
])('the size of %i beside %i is said in words', (einwohner, own, words) => {
	expect(sizeBeside(place('a', einwohner), place('own', own))).toBe(words);
});

test('the municipality itself is left out and no more than wanted are named', () => {
	const own = place('own', 5_000);
	expect(ids(similarMunicipalities(own, [place('a', 5_100), own, place('b', 5_200)], 1))).toEqual([
		'a',
	]);
});

test('municipalities of the same size come in the order of their ids', () => {
	const all = [place('c', 700), place('b', 700)];
	expect(ids(similarMunicipalities(place('own', 700), all, 9))).toEqual(['b', 'c']);
});
