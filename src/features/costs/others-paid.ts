import type { Entry } from '#src/model/entry.ts';
import type { CostRow } from './cost-row.ts';
import { nearestRows, newestRows, rowCount, type SolutionCosts } from './solution-costs.ts';

/** Rows of the small table on pages of cases and guides. */
const MOST = 5;

/**
 * @param entry the page that shows what others paid; its own sum is left out
 * @param einwohner its population, if it has one
 * @returns the prices of administrations nearest in size, else the newest; how many others
 *   prices there are, and how many sums of any sort the list of all costs has
 */
export function othersPaid(
	entry: Entry,
	costs: SolutionCosts,
	einwohner: number | undefined,
): { rows: readonly CostRow[]; others: number; all: number } {
	const isOther = ({ entry: own }: CostRow) => own.id !== entry.id || own.kind !== entry.kind;
	const { alone, together } = costs;
	// Sums for the solution alone say more.
	const [first, second] = [alone.filter(isOther), together.filter(isOther)];
	const choose = (rows: readonly CostRow[], most: number) =>
		einwohner === undefined ? newestRows(rows, most) : nearestRows(rows, einwohner, most);
	const chosen = choose(first, MOST);
	return {
		rows: [...chosen, ...choose(second, MOST - chosen.length)],
		others: first.length + second.length,
		all: rowCount(costs),
	};
}
