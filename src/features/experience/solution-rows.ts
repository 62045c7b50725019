import { solutionsOf, type Entry } from '#src/model/entry.ts';
import { badgeOf, marksOf } from '#src/site/experience/marks.ts';

/** Who has a solution, by how far they are. */
export interface SolutionRow {
	solution: Entry<'loesungen'>;
	/** In the order of the status, of each first what is verified; none is empty. */
	states: SolutionState[];
}

/** Users with one sign: of all the state is verified, or of none. */
interface SolutionState {
	value: string;
	label: string;
	/** Nobody has verified of any user that it is still so. */
	dated: boolean;
	users: SolutionUser[];
}

/** An owner and the case that tells of it. */
interface SolutionUser {
	owner: Entry;
	entry: Entry;
	/** Of when the state is, if nobody has verified that it still holds. */
	badge: string | undefined;
}

/**
 * Lists who has which solution, from the cases that name it.
 *
 * @param solutions in the order wanted
 * @param owners municipalities, in the order wanted
 * @param contributions owner's id → its entries
 * @returns a row for each solution that at least one owner has or plans
 */
export function solutionRows(
	solutions: readonly Entry<'loesungen'>[],
	owners: readonly Entry[],
	contributions: ReadonlyMap<string, readonly Entry[]>,
): SolutionRow[] {
	const users = owners.flatMap((owner) =>
		(contributions.get(owner.id) ?? [])
			.filter(({ kind }) => kind === 'praxisbeispiele')
			.map((entry) => ({ owner, entry, badge: badgeOf(entry) })),
	);
	return solutions.flatMap((solution) => {
		const own = users.filter(({ entry }) => solutionsOf(entry).includes(solution.id));
		const states = statesOf(own);
		return states.length > 0 ? [{ solution, states }] : [];
	});
}

function statesOf(users: readonly SolutionUser[]): SolutionState[] {
	return marksOf([...new Set(users.map(({ entry }) => entry))]).flatMap(
		({ value, label, entries }) => {
			const own = users.filter(({ entry }) => entries.includes(entry));
			return [false, true].flatMap((dated) => {
				const alike = own.filter(({ badge }) => (badge !== undefined) === dated);
				return alike.length > 0 ? [{ value, label, dated, users: alike }] : [];
			});
		},
	);
}
