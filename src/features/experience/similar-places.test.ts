import { expect, test } from 'vitest';
import type { Entry } from '#src/model/entry.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { similarPlaces, type SimilarPlace } from './similar-places.ts';

const SIZES = { eigen: 10_000, halb: 5_000, doppelt: 20_000, groesser: 16_000, gross: 20_001 };
const places = [
	...Object.entries(SIZES).map(([id, einwohner]) => exampleEntry('kommunen', { einwohner }, id)),
	exampleEntry('organisationen', {}, 'fern'),
	exampleEntry('organisationen', {}, 'ferner'),
];
const resolve: Resolve = (kinds, id) =>
	places.find((place) => place.id === id && kinds.includes(place.kind));
const own = places[0] as Entry<'kommunen'>;

const fall = (kommune: string, data: object = {}, id = `fall-${kommune}`) =>
	exampleEntry('praxisbeispiele', { kommune, loesung: undefined, ...data }, id);
const elsewhere = (organisation: string, anzahl?: number) =>
	fall(organisation, {
		kommune: undefined,
		organisation,
		einwohner: anzahl && { anzahl, datum: '2024', quelle: 1 },
	});
const ids = (list: readonly SimilarPlace[]) => list.map(({ owner }) => owner.id);
const found = (cases: Entry<'praxisbeispiele'>[], most = 9) =>
	similarPlaces(own, cases, resolve, most);

test('the nearest in size comes first, and none is more than twice or less than half as large', () => {
	const cases = ['halb', 'gross', 'doppelt', 'groesser', 'eigen'].map((place) => fall(place));
	expect(ids(found(cases).network)).toEqual(['halb', 'groesser', 'doppelt']);
});

test('places from elsewhere fill up what the network leaves free, if their size is known', () => {
	const cases = [elsewhere('fern', 10_100), elsewhere('ferner'), fall('halb'), fall('doppelt')];
	expect(ids(found(cases).elsewhere)).toEqual(['fern']);
	expect(ids(found(cases, 3).elsewhere)).toEqual(['fern']);
	expect(ids(found(cases, 2).elsewhere)).toEqual([]);
	expect(ids(found(cases, 1).network)).toEqual(['halb']);
});

test('what its own cases have is not named again', () => {
	const cases = [
		fall('eigen', { loesung: ['e-akte'] }),
		fall('halb', { loesung: ['e-akte'] }),
		fall('doppelt', { loesung: ['e-akte', 'chatbot'] }),
		fall('groesser'),
	];
	expect(ids(found(cases).network)).toEqual(['groesser', 'doppelt']);
});

test('what runs comes first, what has ended last', () => {
	const cases = ['beendet', 'idee', 'betrieb', 'pilot'].map((status) =>
		fall('halb', { status }, status),
	);
	expect(found(cases).network[0]?.cases.map(({ id }) => id)).toEqual([
		'betrieb',
		'pilot',
		'idee',
		'beendet',
	]);
});
