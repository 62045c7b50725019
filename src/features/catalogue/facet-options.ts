import { germanOrder } from '#src/base/text/german-order.ts';
import { properName } from '#src/base/text/proper-name.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import type { Entry } from '#src/model/entry.ts';
import type { Facet, FacetValue } from '#src/model/facets.ts';

/** A facet with the values to choose from in one list. */
export interface FacetOptions {
	id: string;
	label: string;
	options: (FacetValue & { count: number })[];
}

/**
 * Counts the values each facet has among some entries, in the facet's own order or by label.
 * A facet with fewer than two values is left out because it cannot narrow the list.
 */
export function facetOptions(
	facets: readonly Facet[],
	entries: readonly Entry[],
	resolve: Resolve,
): FacetOptions[] {
	return facets.flatMap((facet) => {
		const { id, label, order } = facet;
		const options = new Map<string, FacetOptions['options'][number]>();
		for (const found of entries.flatMap((entry) => facet.values(entry, resolve))) {
			options.set(found.value, { ...found, count: (options.get(found.value)?.count ?? 0) + 1 });
		}
		if (options.size < 2) return [];
		const nameOf = (text: string) =>
			facet.refersTo?.includes('organisationen') ? properName(text) : text;
		const place = (value: string) => order?.indexOf(value) ?? 0;
		const sorted = [...options.values()].sort(
			(a, b) => place(a.value) - place(b.value) || germanOrder(nameOf(a.label), nameOf(b.label)),
		);
		return [{ id, label, options: sorted }];
	});
}

/** @returns an entry's facet values as in an address: `themen=bauen&status=betrieb`. */
export function facetQuery(facets: readonly Facet[], entry: Entry, resolve: Resolve): string {
	const params = new URLSearchParams();
	for (const facet of facets) {
		for (const { value } of facet.values(entry, resolve)) params.append(facet.id, value);
	}
	return params.toString();
}
