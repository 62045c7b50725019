import { expect, test } from 'vitest';
import { sortRows, type Sortable } from './sort-rows.ts';

const rows: Sortable[] = [
	{ titel: 'Zweiter', geprueft: '2026-02-01', einwohner: '500' },
	{ titel: 'Ältester', geprueft: '2026-01-01' },
	{ titel: 'Erster', geprueft: '2026-02-01', einwohner: '62993' },
];
const titles = (sort: string) =>
	sortRows(rows, sort, (row) => row, '2026-01-15').map(({ titel }) => titel);

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

test('puts the next deadline first, then those that are over, then what has none', () => {
	const duties: Sortable[] = [
		{ titel: 'Ohne Frist' },
		{ titel: 'Vorbei', frist: '2025-12-31' },
		{ titel: 'Später', frist: '2030-03-31' },
		{ titel: 'Heute', frist: '2026-01-15' },
	];
	const sorted = sortRows(duties, 'frist', (row) => row, '2026-01-15');
	expect(sorted.map(({ titel }) => titel)).toEqual(['Heute', 'Später', 'Vorbei', 'Ohne Frist']);
});

test('keeps the order of the list without a known sort order', () => {
	expect(titles('')).toEqual(['Zweiter', 'Ältester', 'Erster']);
	expect(titles('constructor')).toEqual(['Zweiter', 'Ältester', 'Erster']);
});
