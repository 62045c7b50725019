import { expect, test } from 'vitest';
import { exampleEntry } from './testing/example-entry.ts';
import { statesOf, tallyOf } from './tally.ts';

const position = (...states: string[]) =>
	exampleEntry('positionen', {
		forderungen: states.map((stand) => ({ text: 'Das Land finanziert die Stellen.', stand })),
	});
const labels = (...states: string[]) => tallyOf(position(...states)).map(({ label }) => label);

test('says how many demands of a position are met, in the order of the states', () => {
	expect(labels('erfuellt', 'offen', 'erfuellt', 'teilweise')).toEqual([
		'1 offen',
		'1 teilweise erfüllt',
		'2 erfüllt',
	]);
});

test('counts what is not known last, and marks it', () => {
	expect(tallyOf(position('unbekannt', 'offen')).at(-1)).toEqual({
		value: 'unbekannt',
		label: '1 Ausgang unbekannt',
		unknown: true,
	});
});

test('says in words that nothing is known of any demand', () => {
	expect(labels('unbekannt', 'unbekannt')).toEqual(['Ausgang unbekannt']);
});

test('an entry without a list of items with a state has no tally', () => {
	expect(tallyOf(exampleEntry('leitfaeden'))).toEqual([]);
	expect(statesOf('leitfaeden')).toEqual([]);
});

test('that nothing is known is a state, too', () => {
	expect(statesOf('positionen').map(({ value }) => value)).toContain('unbekannt');
});
