import { expect, test } from 'vitest';
import type { Entry } from '#src/model/entry.ts';
import { kinds } from '#src/model/kinds.ts';
import { similarMunicipalities } from './similar-municipalities.ts';

function place(id: string, einwohner: number): Entry<'kommunen'> {
	const data = kinds.kommunen.schema.parse({ ...kinds.kommunen.example.data, einwohner });
	return { kind: 'kommunen', id, data, body: '', file: 'kommunen/kommunen.csv' };
}

const ids = (entries: Entry<'kommunen'>[]) => entries.map(({ id }) => id);

test('size is compared by ratio: half as large is as far as twice as large, not nearer', () => {
	const own = place('own', 10_000);
	const all = [own, place('drittel', 3_000), place('doppelt', 20_000), place('groesser', 16_000)];
	expect(ids(similarMunicipalities(own, all, 9))).toEqual(['groesser', 'doppelt', 'drittel']);
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

test('one without inhabitants does not break the comparison', () => {
	expect(ids(similarMunicipalities(place('own', 0), [place('a', 10), place('b', 0)], 9))).toEqual([
		'b',
		'a',
	]);
});
