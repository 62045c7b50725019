import { expect, test } from 'vitest';
import { kindOf } from '#src/model/kinds.ts';
import { facetOptions, facetQuery } from './facet-options.ts';
import { facetsOf } from '#src/model/facets.ts';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';

const facets = facetsOf(kindOf('praxisbeispiele'));
const resolve = resolveAmong([
	exampleEntry('themen', { titel: 'Öffentliche Register' }, 'register'),
	exampleEntry('themen', { titel: 'Onlinedienste' }, 'onlinedienste'),
	exampleEntry('themen', { titel: 'Zusammenarbeit' }, 'zusammenarbeit'),
]);
const entries = [
	exampleEntry('praxisbeispiele', { themen: ['zusammenarbeit', 'register'], status: 'pilot' }),
	exampleEntry('praxisbeispiele', { themen: ['onlinedienste', 'register'], status: 'betrieb' }),
	exampleEntry('praxisbeispiele', { themen: ['register'], status: 'betrieb' }),
];
const options = facetOptions(facets, entries, resolve);

test('leaves out facets that have only one value', () => {
	expect(options.map(({ id }) => id)).toEqual(['themen', 'status']);
});

test('counts the entries of each value and orders by German label', () => {
	expect(options[0]?.options.map(({ label, count }) => [label, count])).toEqual([
		['Öffentliche Register', 3],
		['Onlinedienste', 1],
		['Zusammenarbeit', 1],
	]);
});

test('orders a choice as the schema does', () => {
	expect(options[1]?.options.map(({ value }) => value)).toEqual(['pilot', 'betrieb']);
});

test('writes the values of an entry as the query of an address', () => {
	const kommune = exampleEntry('kommunen');
	expect(facetQuery(facetsOf(kindOf('kommunen')), kommune, resolve)).toBe(
		'groesse=ueber-20000&typ=Gro%C3%9Fe+Kreisstadt',
	);
});
