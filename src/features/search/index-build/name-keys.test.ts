import { expect, test } from 'vitest';
import { rankOf } from '../suggestion-pieces.ts';
import { keysOfNames } from './name-keys.ts';

const partsOf = (word: string) =>
	word === 'baugenehmigung' ? ['bau', 'genehmigung'] : word === 'bauantrag' ? ['antrag'] : [];

test('a name is found by its words and by the parts of a compound', () => {
	expect([...keysOfNames(['Digitale Baugenehmigung'], partsOf)]).toEqual([
		['digitale', rankOf('begin')],
		['baugenehmigung', rankOf('word')],
		['genehmigung', rankOf('part')],
	]);
});

test('other names have ranks of their own, short ones also a key written as one word', () => {
	expect([...keysOfNames(['Umsetzung', 'OZG 2.0', 'ein langer Name'], partsOf)]).toEqual([
		['umsetzung', rankOf('whole')],
		['ozg20', rankOf('wholeOther')],
		['20', rankOf('wordOther')],
		['langer', rankOf('beginOther')],
		['name', rankOf('wordOther')],
	]);
});

test('a word with a hyphen is found whole and by each piece, umlauts spelled out', () => {
	expect([...keysOfNames(['E-Akte für Behörden'], partsOf).keys()]).toEqual([
		'eakte',
		'akte',
		'behoerden',
	]);
});

test('the beginning of another key of the same rank is left out', () => {
	const keys = keysOfNames(['Bau', 'Bauamt', 'Baubehörde', 'Bauamt Süd'], partsOf);
	expect([...keys.keys()]).toEqual(['bau', 'bauamt', 'baubehoerde', 'bauamtsued', 'sued']);
});
