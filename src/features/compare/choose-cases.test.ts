import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { comparisonOf, overviewCases } from './choose-cases.ts';

const [a, b, c, d, e] = [...'abcde'].map((id) => ({ id }));
if (!a || !b || !c || !d || !e) throw new Error('five cases');

test('every group is in a comparison before one comes twice, and four fit', () => {
	const compared = comparisonOf([[a, b, c], [d], [e]]);
	expect(compared?.path).toBe('/vergleich/?beispiele=a,d,e,b');
	expect(compared?.cases).toEqual([a, d, e, b]);
});

test('what is in two groups is compared once', () => {
	expect(comparisonOf([[a], [a, b]])?.cases).toEqual([a, b]);
});

test('a single case is no comparison', () => {
	expect(comparisonOf([[a], [a]])).toBeUndefined();
	expect(comparisonOf([])).toBeUndefined();
});

test('before a choice cases with a price are shown, one of each solution first, the newest first', () => {
	const fall = (id: string, loesung: string, umfang?: string) => {
		const sum = { betrag_euro: 1, bezug: 'Kauf', datum: '2023', quelle: 1, umfang };
		const aufwand = umfang === undefined ? {} : { aufwand: { einmalig: sum } };
		const entry = exampleEntry('praxisbeispiele', { loesung: [loesung], ...aufwand }, id);
		if (entry.kind !== 'praxisbeispiele') throw new Error('no case');
		return entry;
	};
	const all = [
		fall('ohne', 'app'),
		fall('teil', 'chatbot', 'teil'),
		fall('akte-neu', 'akte', 'ganz'),
		fall('akte-alt', 'akte', 'ganz'),
		fall('app', 'app', 'ganz'),
	];
	const shown = (most: number) => overviewCases(all, most).map(({ id }) => id);
	expect(shown(2)).toEqual(['akte-neu', 'app']);
	expect(shown(3)).toEqual(['akte-neu', 'akte-alt', 'app']);
	expect(shown(4)).toEqual(['ohne', 'akte-neu', 'akte-alt', 'app']);
});
