import {
	costFiguresOf,
	furtherFiguresOf,
	isNoPrice,
	type CostFigure,
	type CostFigures,
} from '#src/entries/page-parts/cost-figures.ts';
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

/** @returns what an entry says of money: the sums that it states first in one row, then each of the others */
export function costRowsOf(entry: CostEntry, resolve: Resolve): CostRow[] {
	const { once, yearly, ...owned } = ownedRowOf(entry, resolve);
	const first = { ...(once && { once }), ...(yearly && { yearly }) };
	return [first, ...furtherFiguresOf(entry.data)]
		.filter((figures) => figures.once ?? figures.yearly)
		.map((figures) => ({ ...owned, ...figures }));
}

/** @returns those sums of a row that pay a solution, or all that the entry is about */
export function figuresFor(solution: string, { once, yearly }: CostFigures): CostFigures {
	const pays = (figure: CostFigure | undefined) => (figure?.solution ?? solution) === solution;
	return { ...(once && pays(once) && { once }), ...(yearly && pays(yearly) && { yearly }) };
}

/** @returns how many prices are stated; parts of a price, programmes and what was never spent are none */
export function pricesIn({ once, yearly }: CostFigures): number {
	return [once, yearly].filter((figure) => figure && !isNoPrice(figure)).length;
}

/**
 * @param solution whose sums are wanted; left out: those that the entry states first
 * @returns whose entry it is and what it says of money, if it does
 */
export function ownedRowOf(entry: CostEntry, resolve: Resolve, solution?: string): CostRow {
	const first = costFiguresOf(entry.data);
	const figures = solution === undefined ? first : figuresOf(solution, entry, first);
	const einwohner = populationOf(entry, resolve);
	return {
		entry,
		owner: ownerOf(entry, resolve),
		...(einwohner === undefined ? {} : { einwohner }),
		...figures,
		...(entry.kind === 'rueckschlaege' ? { setback: SETBACKS[entry.data.art] ?? '' } : {}),
	};
}

/** @returns the sums that an entry states first for a solution; where there is none, the one that pays it alone */
function figuresOf(solution: string, { data }: CostEntry, first: CostFigures): CostFigures {
	const own = furtherFiguresOf(data).filter(
		({ once, yearly }) => (once ?? yearly)?.solution === solution,
	);
	return Object.fromEntries(
		[...own.reverse(), figuresFor(solution, first)].flatMap((each) => Object.entries(each)),
	);
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
