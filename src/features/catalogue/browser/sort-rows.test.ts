import { expect, test } from 'vitest';
import { sortRows, type Sortable } from './sort-rows.ts';

const rows: Sortable[] = [
	{ titel: 'Zweiter', geprueft: '2026-02-01', einwohner: '500' },
	{ titel: 'Ältester', geprueft: '2026-01-01' },
	{ titel: 'Erster', geprueft: '2026-02-01', einwohner: '62993' },
];
const titles = (sort: string) => sortRows(rows, sort, (row) => row).map(({ titel }) => titel);

test('sorts titles in German order', () => {
	expect(titles('titel')).toEqual(['Ältester', 'Erster', 'Zweiter']);
});

test('puts the latest review first, equal days by title', () => {
	expect(titles('geprueft')).toEqual(['Erster', 'Zweiter', 'Ältester']);
});

test('puts rows without a municipality last, whether large or small ones come first', () => {
	expect(titles('gross')).toEqual(['Erster', 'Zweiter', 'Ältester']);
	expect(titles('klein')).toEqual(['Zweiter', 'Erster', 'Ältester']);
});

test('keeps the order of the list without a known sort order', () => {
	expect(titles('')).toEqual(['Zweiter', 'Ältester', 'Erster']);
	expect(titles('constructor')).toEqual(['Zweiter', 'Ältester', 'Erster']);
});
