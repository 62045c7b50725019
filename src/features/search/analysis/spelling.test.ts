import { expect, test } from 'vitest';
import { nearestWords } from './spelling.ts';

const vocabulary = new Map([
	['bauantrag', 12],
	['bauanträge', 6],
	['digitalisierung', 30],
	['verwaltung', 40],
	['steuer', 5],
	['steuern', 9],
	['frist', 3],
]);

test.each([
	['a wrong letter', 'bauamtrag', 'bauantrag'],
	['a missing letter', 'baunatrag', 'bauantrag'],
	['a letter too many', 'verwalltung', 'verwaltung'],
	['swapped letters', 'verwatlung', 'verwaltung'],
	['a letter that sounds alike', 'verwaldung', 'verwaltung'],
	['two slips in a long word', 'digitalisirunk', 'digitalisierung'],
	['ie for i', 'friest', 'frist'],
])('%s: „%s“ is „%s“', (_, typed, meant) => {
	expect(nearestWords(typed, vocabulary, 1)).toEqual([meant]);
});

test('short words and words too far away are not corrected', () => {
	expect(nearestWords('frit', vocabulary)).toEqual([]);
	expect(nearestWords('steinern', vocabulary)).toEqual([]);
	expect(nearestWords('qwxyzzkk', vocabulary)).toEqual([]);
});

test('in a long compound three slips are forgiven, in a shorter word they are not', () => {
	const words = new Map([
		['barrierefreiheit', 9],
		['bauantrag', 9],
	]);
	expect(nearestWords('bariererefreiheit', words)).toEqual(['barrierefreiheit']);
	expect(nearestWords('bxuxntrxg', words)).toEqual([]);
});

test('of two words equally near the more frequent one comes first', () => {
	const pair = new Map([
		['kante', 1],
		['karte', 9],
	]);
	expect(nearestWords('kaxte', pair)).toEqual(['karte', 'kante']);
});
