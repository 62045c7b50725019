import { entriesOf, findEntry, queryOf } from '#src/site/published.ts';
import { similarPlaces, type SimilarPlaces } from './similar-places.ts';

const MOST_PLACES = 5;

/** Places like a municipality, among published entries, see {@link similarPlaces}. */
export const placesLike = queryOf('placesLike', (entry): SimilarPlaces => {
	if (entry.kind !== 'kommunen') return { network: [], elsewhere: [] };
	return similarPlaces(entry, entriesOf('praxisbeispiele'), findEntry, MOST_PLACES);
});
