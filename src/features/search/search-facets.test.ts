import { expect, test } from 'vitest';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { searchFacets, searchFilters } from './search-facets.ts';

const resolve = resolveAmong([
	exampleEntry('kommunen'),
	exampleEntry('themen', { titel: 'Onlinedienste' }, 'onlinedienste'),
]);

test('says of an entry its kind, topic, municipality and status in words', () => {
	expect(searchFilters(exampleEntry('praxisbeispiele'), resolve)).toEqual([
		['art', 'Praxisbeispiele'],
		['thema', 'Onlinedienste'],
		['kommune', 'Offenburg'],
		['status', 'In Betrieb'],
		['loesungsart', 'Kaufprodukt'],
		['groesse', 'über 20.000 Einwohner'],
	]);
});

test('keeps a field called like the kind apart from the kind', () => {
	const filters = searchFilters(exampleEntry('boerse'), resolve);
	expect(filters).toContainEqual(['art', 'Börse']);
	expect(filters).toContainEqual(['boerse-art', 'Biete']);
});

test('offers the kind first and shares between kinds what means the same', () => {
	const facets = searchFacets(['praxisbeispiele', 'leitfaeden', 'standards']);
	expect(facets.map(({ id, arten }) => [id, arten.length])).toEqual([
		['art', 3],
		['thema', 3],
		['kommune', 1],
		['status', 2],
		['loesungsart', 1],
		['groesse', 1],
		['standards-art', 1],
	]);
});

test('offers the values of shared choices in the order of the schemas', () => {
	const status = searchFacets(['praxisbeispiele', 'standards']).find(({ id }) => id === 'status');
	expect(status?.order?.slice(0, 5)).toEqual([
		'Idee',
		'Pilot',
		'In Betrieb',
		'Beendet',
		'Vorschlag',
	]);
});
