import { expect, test } from 'vitest';
import type { SearchFacet } from '../search-facets.ts';
import { offeredFilters } from './offered-filters.ts';

const facets: SearchFacet[] = [
	{ id: 'art', label: 'Bereich', arten: ['Fälle', 'Glossar'], order: ['Fälle', 'Glossar'] },
	{ id: 'thema', label: 'Thema', arten: ['Fälle', 'Glossar'] },
	{ id: 'loesungsart', label: 'Lösungsart', arten: ['Fälle'], order: ['Open Source', 'Kauf'] },
];
const counts = {
	art: { Glossar: 2, Fälle: 3 },
	thema: { Zoll: 1, Ämter: 4, Bauen: 0 },
	loesungsart: { Kauf: 1, 'Open Source': 2 },
};
const chosen = (id: string, value: string) => new Map([[id, new Set([value])]]);

test('offers values with hits, in their order or alphabetically', () => {
	const offered = offeredFilters(facets, counts, new Map());
	expect(offered.map(({ id, options }) => [id, options.map(({ value }) => value)])).toEqual([
		['art', ['Fälle', 'Glossar']],
		['thema', ['Ämter', 'Zoll']],
	]);
});

test('offers filters of a single kind as soon as all hits are of this kind', () => {
	const ids = offeredFilters(facets, counts, chosen('art', 'Fälle')).map(({ id }) => id);
	expect(ids).toContain('loesungsart');
	const only = { ...counts, art: { Fälle: 3, Glossar: 0 } };
	expect(offeredFilters(facets, only, new Map()).map(({ id }) => id)).toContain('loesungsart');
});

test('leaves out a filter with a single value', () => {
	const single = { ...counts, thema: { Zoll: 1 } };
	expect(offeredFilters(facets, single, new Map()).map(({ id }) => id)).toEqual(['art']);
});

test('keeps a filter that is in use even if it has no hit', () => {
	const offered = offeredFilters(facets, { art: {} }, chosen('thema', 'Weg'));
	expect(offered).toEqual([
		{ id: 'thema', label: 'Thema', options: [{ value: 'Weg', label: 'Weg', count: 0 }] },
	]);
});
