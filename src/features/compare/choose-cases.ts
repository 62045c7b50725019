import { MOST_CASES, writeComparison } from './compare-address.ts';

/** A comparison somebody is offered: its address below the portal's base, and what it compares. */
export interface ChosenComparison {
	path: string;
	cases: { id: string }[];
}

/**
 * Takes as many as fit into a comparison, from each group in turn, so that every group is in it before one comes twice.
 *
 * @returns undefined for fewer than two cases
 */
export function comparisonOf(
	groups: readonly (readonly { id: string }[])[],
): ChosenComparison | undefined {
	const longest = Math.max(0, ...groups.map(({ length }) => length));
	const inTurn = Array.from({ length: longest }, (_, place) =>
		groups.flatMap((group) => group[place] ?? []),
	).flat();
	const cases = [...new Set(inTurn)].slice(0, MOST_CASES);
	if (cases.length < 2) return undefined;
	return { path: `/vergleich/${writeComparison({ ids: cases.map(({ id }) => id) })}`, cases };
}
