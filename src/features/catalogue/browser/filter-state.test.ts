import { expect, test } from 'vitest';
import {
	chosenValues,
	countValues,
	matches,
	parseChoice,
	toggled,
	writeChoice,
} from './filter-state.ts';

const FACETS = ['themen', 'status'];
const read = (query: string) => parseChoice(query, FACETS);

test('reads several values of a facet and ignores other parameters', () => {
	expect(chosenValues(read('?themen=bauen&utm=x&status=betrieb&status=pilot&sort=titel'))).toEqual([
		{ facet: 'themen', value: 'bauen' },
		{ facet: 'status', value: 'betrieb' },
		{ facet: 'status', value: 'pilot' },
	]);
});

test('ignores empty and repeated values', () => {
	expect(chosenValues(read('?themen=&status=pilot&status=pilot'))).toHaveLength(1);
});

test('writes what it has read', () => {
	const query = '?sort=titel&themen=bauen&status=betrieb&status=pilot';
	expect(writeChoice(read(query), { sort: 'titel' })).toBe(query);
});

test('writes values with spaces and umlauts so that they can be read again', () => {
	const choice = new Map([['status', new Set(['Große Kreisstadt & Co'])]]);
	expect(read(writeChoice(choice))).toEqual(choice);
});

test('writes nothing when nothing is chosen', () => {
	expect(writeChoice(new Map(), { sort: '' })).toBe('');
});

test('ticks and unticks a value without changing the choice it was given', () => {
	const before = read('?themen=bauen');
	const both = toggled(before, 'themen', 'ozg');
	expect(writeChoice(both)).toBe('?themen=bauen&themen=ozg');
	expect(writeChoice(toggled(toggled(both, 'themen', 'ozg'), 'themen', 'bauen'))).toBe('');
	expect(writeChoice(before)).toBe('?themen=bauen');
});

test('matches one of the values in a facet, and every facet', () => {
	const row = read('themen=bauen&themen=ozg&status=pilot');
	expect(matches(row, read('?themen=ozg&themen=register'))).toBe(true);
	expect(matches(row, read('?themen=ozg&status=betrieb'))).toBe(false);
	expect(matches(row, read('?themen=register'))).toBe(false);
	expect(matches(read('themen=ozg'), read('?status=pilot'))).toBe(false);
	expect(matches(row, new Map())).toBe(true);
});

test('counts under the ticks of the other facets, not its own', () => {
	const rows = ['themen=bauen&status=pilot', 'themen=ozg&status=pilot', 'themen=ozg&status=idee'];
	const counts = (facet: string) =>
		Object.fromEntries(countValues(rows.map(read), read('?themen=ozg&status=pilot'), facet));
	expect(counts('themen')).toEqual({ bauen: 1, ozg: 1 });
	expect(counts('status')).toEqual({ pilot: 1, idee: 1 });
});
