import { pricesIn } from '../costs/cost-row.ts';
import { costFiguresOf } from '#src/entries/page-parts/cost-figures.ts';
import { solutionsOf, type Entry } from '#src/model/entry.ts';
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

/**
 * Chooses what the page of the comparison shows before anything is ticked: there is most to compare where prices are
 * known, and of one solution there is a case before there is a second.
 *
 * @param all the newest first
 * @param most so many at most
 * @returns the newest with a price of each solution, then others with one, then those without; the newest first
 */
export function overviewCases(
	all: readonly Entry<'praxisbeispiele'>[],
	most: number,
): Entry<'praxisbeispiele'>[] {
	const priced = all.filter(({ data }) => pricesIn(costFiguresOf(data)) > 0);
	const seen = new Set<string | undefined>();
	const first = priced.filter((entry) => {
		const [solution] = solutionsOf(entry);
		if (seen.has(solution)) return false;
		seen.add(solution);
		return true;
	});
	const chosen = new Set([...new Set([...first, ...priced, ...all])].slice(0, most));
	return all.filter((entry) => chosen.has(entry));
}
