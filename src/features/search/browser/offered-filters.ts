import type { Choice } from '../../catalogue/browser/filter-state.ts';
import { germanOrder } from '#src/base/text/german-order.ts';
import { FILTER } from '../page-record.ts';
import type { SearchFacet } from '../search-facets.ts';
import type { Counts } from './page-table.ts';

/** A filter offered for the current hits. */
export interface OfferedFilter {
	id: string;
	label: string;
	options: { value: string; label: string; count: number }[];
}

/** Filters offered for hits of any kind; others only if the kinds of all hits have them. */
const GENERAL = new Set<string>([FILTER.kind, 'thema', 'kommune', 'status']);

/**
 * Chooses the filters that can narrow the hits: those with at least two values, and those in use.
 * Filters of some kinds only are left out while there are hits of other kinds.
 */
export function offeredFilters(
	facets: readonly SearchFacet[],
	counts: Counts,
	choice: Choice,
): OfferedFilter[] {
	const shownKinds = kindsShown(counts, choice);
	return facets.flatMap(({ id, label, arten, order }) => {
		const chosen = choice.get(id);
		const fits = GENERAL.has(id) || shownKinds.every((kind) => arten.includes(kind));
		const values = new Map(Object.entries(counts[id] ?? {}).filter(([, count]) => count > 0));
		for (const value of chosen ?? []) if (!values.has(value)) values.set(value, 0);
		if (!chosen && (!fits || values.size < 2)) return [];
		const place = (value: string) => order?.indexOf(value) ?? 0;
		const options = [...values]
			.map(([value, count]) => ({ value, label: value, count }))
			.sort((a, b) => place(a.value) - place(b.value) || germanOrder(a.label, b.label));
		return [{ id, label, options }];
	});
}

function kindsShown(counts: Counts, choice: Choice): string[] {
	const chosen = choice.get(FILTER.kind);
	return Object.entries(counts[FILTER.kind] ?? {})
		.filter(([kind, count]) => count > 0 && (!chosen || chosen.has(kind)))
		.map(([kind]) => kind);
}
