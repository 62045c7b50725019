import { groupByEach } from '#src/base/group-by-each.ts';
import { germanOrder } from '#src/base/text/german-order.ts';
import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { formatNumber } from '#src/base/text/numbers.ts';
import { rowOf, type Row } from '../catalogue/row.ts';
import { ownedRowOf, pricesIn, type CostRow } from '../costs/cost-row.ts';
import { solutionsOf, type Entry } from '#src/model/entry.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';

type Case = Entry<'praxisbeispiele'>;

/** A product and who uses it or is going to. */
export interface Product {
	name: string;
	uses: ProductUse[];
}

/** A case of a product: who it is and what it cost, how far it is, since when. */
interface ProductUse {
	entry: Case;
	row: CostRow;
	status: Row['status'];
	/** When it began. */
	since?: string;
}

/**
 * The products of a case belong to the first of its solutions, and to another one only if a case of that one names them,
 * too.
 *
 * @param cases of the solution; the order of the uses
 * @returns their products, the one that most use first; none if no case names one
 */
export function productsOf(solution: string, cases: readonly Case[], resolve: Resolve): Product[] {
	const isFirst = (each: Case) => (solutionsOf(each)[0] ?? solution) === solution;
	const own = new Set(cases.filter(isFirst).flatMap(({ data }) => data.produkte ?? []));
	const byName = groupByEach(cases, ({ data }) =>
		(data.produkte ?? []).filter((name) => own.has(name)),
	);
	return [...byName]
		.map(([name, entries]) => ({
			name,
			uses: entries.map((each) => useOf(each, solution, resolve)),
		}))
		.sort((a, b) => b.uses.length - a.uses.length || germanOrder(a.name, b.name));
}

const germanList = new Intl.ListFormat('de-DE');

/**
 * Says which products are named, and by how many of a solution's cases.
 *
 * @param products at least one
 * @param all number of cases
 */
export function productSentence(products: readonly Product[], all: number): string {
	const naming = new Set(products.flatMap(({ uses }) => uses.map(({ entry }) => entry))).size;
	const verb = naming === 1 ? 'nennt' : 'nennen';
	const who =
		all === 1 ? 'Das Beispiel' : `${formatNumber(naming)} der ${formatNumber(all)} Beispiele`;
	const names = germanList.format(products.map(({ name }) => name));
	return `${who} ${verb} eine Software oder Plattform: ${names}.`;
}

function useOf(entry: Case, solution: string, resolve: Resolve): ProductUse {
	const { beginn } = entry.data;
	return {
		entry,
		row: ownedRowOf(entry, resolve, solution),
		status: rowOf(entry, resolve).status,
		// Several solutions have not begun on the same day.
		...(beginn === undefined || solutionsOf(entry).length > 1 ? {} : { since: formatDate(beginn) }),
	};
}

/**
 * Groups the cases of a solution for a comparison: by product, those first of which most prices are known, once and a
 * year; where fewer than two name a product, all that have a price.
 *
 * @param products of these cases
 * @returns groups from which a comparison takes cases in turn
 */
export function comparedGroups(
	cases: readonly Case[],
	products: readonly Product[],
	resolve: Resolve,
): Case[][] {
	const withProduct = new Set(products.flatMap(({ uses }) => uses.map(({ entry }) => entry)));
	if (withProduct.size < 2) {
		return [cases.filter((entry) => pricesIn(ownedRowOf(entry, resolve)) > 0)];
	}
	return products
		.map(({ uses }) => uses.toSorted((a, b) => pricesIn(b.row) - pricesIn(a.row)))
		.sort((a, b) => mostPrices(b) - mostPrices(a))
		.map((uses) => uses.map(({ entry }) => entry));
}

const mostPrices = ([first]: readonly ProductUse[]) => (first ? pricesIn(first.row) : 0);
