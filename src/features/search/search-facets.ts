import { slugify } from '#src/base/slug.ts';
import { facetsOf, type Facet } from '#src/model/facets.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import type { Entry } from '#src/model/entry.ts';
import { kindIds, kindOf, type KindId } from '#src/model/kinds.ts';
import { FILTER } from './page-record.ts';

/** A filter of the search page. */
export interface SearchFacet {
	/** Name in the index and in the address: `art`, `thema`, `kommune`, `status`. */
	id: string;
	label: string;
	/** Plurals of the kinds that have the filter, see `offeredFilters`. */
	arten: string[];
	/** Labels in the order in which they are offered; by default alphabetical. */
	order?: string[];
}

/** @returns the filters of the search page: the kind first, then those of the kinds' lists. */
export function searchFacets(ids: readonly KindId[] = kindIds): SearchFacet[] {
	const plurals = ids.map((id) => kindOf(id).plural);
	const found = new Map<string, SearchFacet>([
		[FILTER.kind, { id: FILTER.kind, label: 'Bereich', arten: plurals, order: plurals }],
	]);
	for (const kindId of ids) {
		for (const facet of facetsOf(kindOf(kindId))) {
			const { id, label } = nameOf(facet, kindId);
			const known = found.get(id) ?? { id, label, arten: [] };
			const order = [...new Set([...(known.order ?? []), ...(facet.labels ?? [])])];
			const arten = [...new Set([...known.arten, kindOf(kindId).plural])];
			found.set(id, { ...known, arten, ...(order.length > 0 ? { order } : {}) });
		}
	}
	return [...found.values()];
}

/** @returns an entry's values for each filter, in words: `[['art', 'Praxisbeispiele'], …]`. */
export function searchFilters(entry: Entry, resolve: Resolve): [string, string][] {
	const kind = kindOf(entry.kind);
	return [
		[FILTER.kind, kind.plural],
		...facetsOf(kind).flatMap((facet) =>
			facet
				.values(entry, resolve)
				.map(({ label }): [string, string] => [nameOf(facet, entry.kind).id, label]),
		),
	];
}

/**
 * Names a reference after the kind it refers to, so that all kinds share the filter; a field with
 * the name of the kind's filter gets its kind as a prefix.
 */
function nameOf(facet: Facet, kindId: KindId): { id: string; label: string } {
	const [target, ...others] = facet.refersTo ?? [];
	if (target !== undefined && others.length === 0) {
		const { singular } = kindOf(target as KindId);
		return { id: slugify(singular), label: singular };
	}
	if (facet.id !== FILTER.kind) return { id: facet.id, label: facet.label };
	return { id: `${kindId}-${facet.id}`, label: `${facet.label} (${kindOf(kindId).plural})` };
}
