import { costFiguresOf, type CostFigure } from '#src/entries/page-parts/cost-figures.ts';
import { populationOf } from '#src/model/facets.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import { metaOf } from '#src/model/field-meta.ts';
import { titleOf, type Entry } from '#src/model/entry.ts';
import { kinds } from '#src/model/kinds.ts';

/** An entry that says what something cost. */
export type CostEntry = Entry<'praxisbeispiele'> | Entry<'rueckschlaege'>;

/** What one administration paid, once and by the year. */
export interface CostRow {
	entry: CostEntry;
	/** Name of the municipality or body. */
	owner: string;
	einwohner?: number;
	once?: CostFigure;
	yearly?: CostFigure;
	/** Why it is no plain price: „Gestoppt“, „Sicherheitsvorfall“. */
	setback?: string;
}

/** @returns what an entry says of money; undefined if it says nothing */
export function costRowOf(entry: CostEntry, resolve: Resolve): CostRow | undefined {
	const row = ownedRowOf(entry, resolve);
	return row.once || row.yearly ? row : undefined;
}

/** @returns how many prices a row states; parts of a price and programmes of many projects are none */
export function pricesIn({ once, yearly }: CostRow): number {
	return [once, yearly].filter((figure) => figure && !isNoPrice(figure)).length;
}

/** @returns whether a sum is less than the price of a project, or a programme's */
export function isNoPrice({ extent }: CostFigure): boolean {
	return extent === 'teil' || extent === 'programm';
}

/** @returns whose entry it is and what it says of money, if it does */
export function ownedRowOf(entry: CostEntry, resolve: Resolve): CostRow {
	const einwohner = populationOf(entry, resolve);
	return {
		entry,
		owner: ownerOf(entry, resolve),
		...(einwohner === undefined ? {} : { einwohner }),
		...costFiguresOf(entry.data),
		...(entry.kind === 'rueckschlaege' ? { setback: SETBACKS[entry.data.art] ?? '' } : {}),
	};
}

/** Kinds of setbacks → labels, from the schema. */
const SETBACKS: Readonly<Record<string, string>> =
	metaOf(kinds.rueckschlaege.schema.shape.art)?.labels ?? {};

function ownerOf(entry: CostEntry, resolve: Resolve): string {
	const { kommune, organisation } = entry.data;
	const owner =
		kommune === undefined
			? resolve(['organisationen'], organisation ?? '')
			: resolve(['kommunen'], kommune);
	return titleOf(owner ?? entry);
}
