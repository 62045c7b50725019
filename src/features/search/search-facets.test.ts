import { expect, test } from 'vitest';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { searchFacets, searchFilters } from './search-facets.ts';

const resolve = resolveAmong([
	exampleEntry('kommunen'),
	exampleEntry('themen', { titel: 'Onlinedienste' }, 'onlinedienste'),
]);

test('writes kind, topic, municipality and status of an entry in words', () => {
	expect(searchFilters(exampleEntry('praxisbeispiele'), resolve)).toEqual([
		['art', 'Praxisbeispiele'],
		['thema', 'Onlinedienste'],
		['groesse', 'über 20.000 Einwohner'],
		['status', 'In Betrieb'],
		['loesungsart', 'Kaufprodukt'],
		['kommune', 'Offenburg'],
	]);
});

test('keeps a field with the name of a filter of the kind separate from it', () => {
	const filters = searchFilters(exampleEntry('boerse'), resolve);
	expect(filters).toContainEqual(['art', 'Börse']);
	expect(filters).toContainEqual(['boerse-art', 'Biete']);
});

test('offers the kind first and shares filters of the same meaning between kinds', () => {
	const facets = searchFacets(['praxisbeispiele', 'leitfaeden', 'standards']);
	expect(facets.map(({ id, arten }) => [id, arten.length])).toEqual([
		['art', 3],
		['thema', 3],
		['loesung', 2],
		['groesse', 1],
		['status', 2],
		['loesungsart', 1],
		['kommune', 1],
		['standards-art', 1],
	]);
});

test('offers the values of shared choices in the order of the schemas', () => {
	const status = searchFacets(['praxisbeispiele', 'standards']).find(({ id }) => id === 'status');
	expect(status?.order?.slice(0, 5)).toEqual([
		'Geplant',
		'Pilot',
		'In Betrieb',
		'Beendet',
		'Vorschlag',
	]);
});
