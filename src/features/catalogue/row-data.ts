import type { Resolve } from '#src/model/facts/facts-of.ts';
import type { Entry } from '#src/model/entry.ts';
import { facetQuery } from './facet-options.ts';
import type { Facet } from '#src/model/facets.ts';
import { sortKeysOf } from './sorting.ts';

/** @returns the attributes by which the browser filters and sorts a row. */
export function rowData(
	facets: readonly Facet[],
	entry: Entry,
	resolve: Resolve,
): Record<`data-${string}`, string> {
	const { titel, geprueft, einwohner, frist } = sortKeysOf(entry, resolve);
	return {
		'data-werte': facetQuery(facets, entry, resolve),
		'data-titel': titel,
		...(geprueft ? { 'data-geprueft': geprueft } : {}),
		...(einwohner ? { 'data-einwohner': einwohner } : {}),
		...(frist ? { 'data-frist': frist } : {}),
	};
}
