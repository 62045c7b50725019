import { sizeClasses, sizeClassOf } from '#src/model/size-class.ts';
import type { CostRow } from './cost-row.ts';
import {
	COST_GROUPS,
	inGroups,
	newestRows,
	rowCount,
	SHOWN_ROWS,
	type SolutionCosts,
} from './solution-costs.ts';

/** @returns the number of the size class of whose sum it is, from one on; undefined if its size is not known */
export function sizeNumber({ einwohner }: Pick<CostRow, 'einwohner'>): number | undefined {
	return einwohner === undefined ? undefined : sizeClasses.indexOf(sizeClassOf(einwohner)) + 1;
}

/** @returns the sums of administrations of one size, see {@link sizeNumber}; undefined if there are none */
export function costsOfSize(costs: SolutionCosts, number: number): SolutionCosts | undefined {
	const own = inGroups((group) => costs[group].filter((row) => sizeNumber(row) === number));
	return rowCount(own) > 0 ? own : undefined;
}

/**
 * @returns the size classes that a shown sum of a solution belongs to, smallest first, for a choice among them; with the
 *   rows that the choice shows
 */
export function sizesOf(
	costs: readonly SolutionCosts[],
): { number: number; id: string; words: string; count: number }[] {
	const rows = costs.flatMap((each) =>
		COST_GROUPS.flatMap((group) => newestRows(each[group], SHOWN_ROWS)),
	);
	const counts = Map.groupBy(rows, sizeNumber);
	return sizeClasses
		.map(({ id, range }, place) => ({ number: place + 1, id, words: range }))
		.flatMap((size) => {
			const count = counts.get(size.number)?.length;
			return count === undefined ? [] : [{ ...size, count }];
		});
}
