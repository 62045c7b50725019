/** Number of hits examined. */
export const DEPTH = 10;

/** Results of a search for some queries; shares from 0 to 1. */
export interface Measures {
	queries: number;
	/** Share of queries with a correct page at rank 1; then within ranks 3 and 10. */
	success1: number;
	success3: number;
	success10: number;
	/** Mean of 1 / rank of the first correct page, 0 if none is among the first ten. */
	mrr10: number;
}

/**
 * @param found addresses of the hits, best first
 * @returns rank of the first correct page, from 1; undefined if the first ten have none
 */
export function rankOf(found: readonly string[], expected: readonly string[]): number | undefined {
	const index = found.slice(0, DEPTH).findIndex((address) => expected.includes(address));
	return index === -1 ? undefined : index + 1;
}

/**
 * Computes the measures for the ranks of several queries.
 *
 * @param ranks one per query, undefined for a miss
 */
export function measuresOf(ranks: readonly (number | undefined)[]): Measures {
	const mean = (value: (rank: number) => number) =>
		ranks.length === 0
			? 0
			: ranks.reduce<number>((sum, rank) => sum + (rank === undefined ? 0 : value(rank)), 0) /
				ranks.length;
	const within = (depth: number) => mean((rank) => (rank <= depth ? 1 : 0));
	return {
		queries: ranks.length,
		success1: within(1),
		success3: within(3),
		success10: within(DEPTH),
		mrr10: mean((rank) => (rank <= DEPTH ? 1 / rank : 0)),
	};
}
