import { oncePer } from '#src/base/once.ts';
import { entriesOf, findEntry } from '#src/site/published.ts';
import type { Entry } from '#src/model/entry.ts';
import { facetsOf, type Facet } from '#src/model/facets.ts';
import { kindOf, type KindId } from '#src/model/kinds.ts';
import { facetOptions, type FacetOptions } from './facet-options.ts';
import { sortOptionsOf, type SortOption } from './sorting.ts';

/** The list of a kind with what readers can choose from. */
export interface KindList {
	/** In the kind's own order. */
	entries: readonly Entry[];
	facets: readonly Facet[];
	/** Empty for a list too short to be filtered. */
	groups: readonly FacetOptions[];
	sorts: readonly SortOption[];
}

/** The list of a kind; counted once for all its pages. */
export const kindList = oncePer((kind: KindId): KindList => {
	const entries: readonly Entry[] = entriesOf(kind);
	const facets = facetsOf(kindOf(kind));
	const few = entries.length <= 2;
	return {
		entries,
		facets,
		groups: few ? [] : facetOptions(facets, entries, findEntry),
		sorts: few ? [] : sortOptionsOf(kindOf(kind), entries),
	};
});
