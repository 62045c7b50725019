import type { Entry } from '#src/model/entry.ts';
import { entriesOf, findEntry, queryOf } from '#src/site/published.ts';
import { similarPlaces, type SimilarPlaces } from './similar-places.ts';

const MOST_PLACES = 5;

/** Places like a municipality, among published entries, see {@link similarPlaces}. */
export const placesLike = queryOf('placesLike', (entry): SimilarPlaces => {
	if (entry.kind !== 'kommunen') return { network: [], elsewhere: [] };
	return similarPlaces(entry, entriesOf('praxisbeispiele'), findEntry, MOST_PLACES);
});

/** Cases that are named of one place; its own page has them all. */
export const MOST_CASES = 3;

/** @returns the cases that the page of a municipality names of places like it */
export function casesOfSimilarPlaces(entry: Entry<'kommunen'>): Entry<'praxisbeispiele'>[] {
	const { network, elsewhere } = placesLike(entry);
	return [...network, ...elsewhere].flatMap(({ cases }) => cases.slice(0, MOST_CASES));
}
