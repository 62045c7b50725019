import { oncePer } from '#src/base/once.ts';
import { contentDate } from '#src/site/content-date.ts';
import { entriesOf, findEntry } from '#src/site/published.ts';
import type { Entry } from '#src/model/entry.ts';
import { facetsOf, type Facet } from '#src/model/facets.ts';
import { kindOf, type KindId } from '#src/model/kinds.ts';
import { network } from '#src/site/network.ts';
import { facetOptions, type FacetOptions } from './facet-options.ts';
import { topicFacet } from './topic-facet.ts';
import { BY_DEADLINE, nextDeadlineFirst, sortOptionsOf, type SortOption } from './sorting.ts';

/** The list of a kind with what readers can choose from. */
export interface KindList {
	/** In the order of the list. */
	entries: readonly Entry[];
	facets: readonly Facet[];
	/** Empty for a list too short to be filtered. */
	groups: readonly FacetOptions[];
	sorts: readonly SortOption[];
}

/** What the order of a list is called, where it is not the kind's own. */
const USUAL_ORDER: Partial<Record<KindId, string>> = {
	kommunen: 'Mit Beiträgen zuerst',
	pflichten: BY_DEADLINE,
};

/**
 * The entries of a kind as its list has them: in the kind's own order, but municipalities that contributed first, and of
 * duties the one that has to be done next.
 */
export const listedEntries = oncePer((kind: KindId): readonly Entry[] => {
	const entries: readonly Entry[] = entriesOf(kind);
	if (kind === 'pflichten') return nextDeadlineFirst(entries, contentDate());
	if (kind !== 'kommunen') return entries;
	const { contributionsOfMunicipalities } = network();
	const contributed = ({ id }: Entry) => (contributionsOfMunicipalities.get(id)?.length ?? 0) > 0;
	return [...entries.filter(contributed), ...entries.filter((entry) => !contributed(entry))];
});

/** The list of a kind; counted once for all its pages. */
export const kindList = oncePer((kind: KindId): KindList => {
	const entries = listedEntries(kind);
	const facets = facetsOfList(kind);
	const few = entries.length <= 2;
	return {
		entries,
		facets,
		groups: few ? [] : facetOptions(facets, entries, findEntry),
		sorts: few ? [] : sortOptionsOf(kindOf(kind), entries, USUAL_ORDER[kind]),
	};
});

/** Municipalities are chosen by what they have experience with, and then by size and type. */
function facetsOfList(kind: KindId): Facet[] {
	const own = facetsOf(kindOf(kind));
	return kind === 'kommunen' ? [topicFacet(network().topicsOfMunicipalities), ...own] : own;
}
