import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { experienceMatrix } from './matrix.ts';

const fall = exampleEntry('praxisbeispiele', { themen: ['bauen', 'ozg'], status: 'pilot' });
const owners = [{ id: 'kehl' }, { id: 'lahr' }, { id: 'rust' }];
const matrix = experienceMatrix(
	owners,
	['ozg', 'daten', 'bauen'],
	new Map([
		['lahr', [fall]],
		['rust', [exampleEntry('praxisbeispiele', { themen: ['e-akte'] })]],
	]),
);

test('an entry is in the cell of each of its topics, cells in the order of the topics', () => {
	expect(matrix.rows.map(({ owner }) => owner.id)).toEqual(['lahr']);
	expect(
		matrix.rows[0]?.cells.map(({ topic, marks }) => [topic, marks.map(({ label }) => label)]),
	).toEqual([
		['ozg', ['Pilot']],
		['daten', []],
		['bauen', ['Pilot']],
	]);
});

test('owners without entries in any of the topics are listed separately', () => {
	expect(matrix.without.map(({ id }) => id)).toEqual(['kehl', 'rust']);
});
