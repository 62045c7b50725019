import { lastDayShown, type Entry } from '#src/model/entry.ts';
import type { Facet, FacetValue } from '#src/model/facets.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import { sortRows } from './browser/sort-rows.ts';
import { facetOptions } from './facet-options.ts';
import { sortKeysOf } from './sorting.ts';

/** What filters of a list on several pages need to know of all its entries. */
export interface FilterIndex {
	/** Number of entries. */
	count: number;
	facets: {
		id: string;
		/** In the order in which a reader chooses. */
		options: FacetValue[];
		/** Of each entry the places of its values among the options; a single one without a list. */
		entries: (number | number[])[];
	}[];
	/** Place of an entry → the last day on which it is shown, `YYYY-MM-DD`, if it has one. */
	until?: Readonly<Record<number, string>>;
}

/** @param entries the whole list, in its own order */
export function filterIndexOf(
	facets: readonly Facet[],
	entries: readonly Entry[],
	resolve: Resolve,
): FilterIndex {
	const offered = new Map(facetOptions(facets, entries, resolve).map((each) => [each.id, each]));
	const until = Object.fromEntries(
		entries.flatMap((entry, place) => {
			const day = lastDayShown(entry);
			return day === undefined ? [] : [[place, day]];
		}),
	);
	return {
		count: entries.length,
		...(Object.keys(until).length > 0 && { until }),
		facets: facets.flatMap((facet) => {
			const options = offered.get(facet.id)?.options.map(({ value, label }) => ({ value, label }));
			if (!options) return [];
			const places = new Map(options.map(({ value }, place) => [value, place]));
			const cells = entries.map((entry) => {
				const own = facet.values(entry, resolve).flatMap(({ value }) => places.get(value) ?? []);
				return own.length === 1 && own[0] !== undefined ? own[0] : own;
			});
			return [{ id: facet.id, options, entries: cells }];
		}),
	};
}

/** @returns the places of a list's entries in another order, as it is on a day. */
export function sortedPlaces(
	entries: readonly Entry[],
	sort: string,
	resolve: Resolve,
	day: string,
): number[] {
	const keys = entries.map((entry) => sortKeysOf(entry, resolve));
	return sortRows([...keys.keys()], sort, (place) => keys[place] ?? {}, day);
}
