import { expect, test } from 'vitest';
import { facetsOf } from '#src/model/facets.ts';
import { kindOf } from '#src/model/kinds.ts';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { chosenPlaces, expiredPlaces, valuesOf } from './browser/choose-entries.ts';
import { parseChoice } from './browser/filter-state.ts';
import { facetQuery } from './facet-options.ts';
import { filterIndexOf, sortedPlaces } from './filter-index.ts';

const facets = facetsOf(kindOf('praxisbeispiele'));
const topics = ['bauen', 'ozg', 'register'];
const resolve = resolveAmong(
	topics.map((id) => exampleEntry('themen', { titel: `Thema mit Namen ${id}` }, id)),
);
const entries = [
	exampleEntry('praxisbeispiele', {
		titel: 'Zuletzt im Alphabet',
		themen: ['bauen', 'ozg'],
		status: 'pilot',
	}),
	exampleEntry('praxisbeispiele', {
		titel: 'Anfang im Alphabet',
		themen: ['register'],
		status: 'betrieb',
	}),
	exampleEntry('praxisbeispiele', {
		titel: 'Mitte im Alphabet',
		themen: ['ozg'],
		status: 'betrieb',
	}),
];
const index = filterIndexOf(facets, entries, resolve);
const ids = index.facets.map(({ id }) => id);

test('the index says of each entry what a row of an undivided list says', () => {
	const fromIndex = valuesOf(index);
	entries.forEach((entry, place) => {
		expect(fromIndex[place]).toEqual(parseChoice(facetQuery(facets, entry, resolve), ids));
	});
});

test('an entry with one value has no list', () => {
	expect(index.facets.find(({ id }) => id === 'themen')?.entries).toEqual([[0, 1], 2, 1]);
	expect(index.facets.find(({ id }) => id === 'status')?.entries).toEqual([0, 1, 1]);
});

test('a choice is one of the values in a facet, and every facet', () => {
	const choose = (query: string) => chosenPlaces(valuesOf(index), parseChoice(query, ids));
	expect(choose('')).toEqual([0, 1, 2]);
	expect(choose('themen=bauen&themen=register')).toEqual([0, 1]);
	expect(choose('themen=ozg&status=betrieb')).toEqual([2]);
});

test('another order lists places, and a choice keeps it', () => {
	const byTitle = sortedPlaces(entries, 'titel', resolve, '2026-01-15');
	expect(byTitle).toEqual([1, 2, 0]);
	expect(chosenPlaces(valuesOf(index), parseChoice('themen=ozg', ids), byTitle)).toEqual([2, 0]);
});

test('entries that expire are left out from the day after their last one', () => {
	const offers = ['2026-12-15', '2099-12-31', '2026-12-14'].map((gueltig_bis) =>
		exampleEntry('boerse', { gueltig_bis }),
	);
	const until = filterIndexOf(facetsOf(kindOf('boerse')), offers, resolve);
	expect(expiredPlaces(until, '2026-12-14')).toEqual([]);
	expect(expiredPlaces(until, '2026-12-15')).toEqual([2]);
	expect(expiredPlaces(until, '2026-12-16')).toEqual([0, 2]);
	expect(index).not.toHaveProperty('until');
});
