import { expect, test } from 'vitest';
import { exampleEntry } from './testing/example-entry.ts';
import { statesOf, tallyOf, tallyOfAll } from './tally.ts';

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

test('counts what is not known last', () => {
	expect(tallyOf(position('unbekannt', 'offen')).at(-1)).toEqual({
		value: 'unbekannt',
		label: '1 Ausgang unbekannt',
	});
});

test('also a single demand, or several of which nothing is known, have their number', () => {
	expect(labels('unbekannt', 'unbekannt')).toEqual(['2 Ausgang unbekannt']);
	expect(labels('unbekannt')).toEqual(['1 Ausgang unbekannt']);
	expect(labels('offen')).toEqual(['1 offen']);
});

test('counts the demands of several positions as one list', () => {
	const positions = [position('unbekannt', 'erfuellt'), position('offen', 'unbekannt')];
	expect(tallyOfAll('positionen', positions).map(({ label }) => label)).toEqual([
		'1 offen',
		'1 erfüllt',
		'2 Ausgang unbekannt',
	]);
	expect(tallyOfAll('positionen', [])).toEqual([]);
});

test('an entry without a list of items with a state has no tally', () => {
	expect(tallyOf(exampleEntry('leitfaeden'))).toEqual([]);
	expect(statesOf('leitfaeden')).toEqual([]);
});

test('that nothing is known is a state, too', () => {
	expect(statesOf('positionen').map(({ value }) => value)).toContain('unbekannt');
});
