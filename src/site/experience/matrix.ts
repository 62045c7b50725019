import { topicsOf, type Entry } from '#src/model/entry.ts';
import { marksOf, type Mark } from './marks.ts';

/** Who has what: one row per owner, one cell per topic. */
export interface Matrix<O> {
	rows: MatrixRow<O>[];
	/** Owners without any entry. */
	without: O[];
}

/** What an owner has, topic by topic. */
export interface MatrixRow<O> {
	owner: O;
	/** One per topic, in their order; without marks if there is no entry. */
	cells: { topic: string; marks: Mark[] }[];
}

/**
 * Lays out entries by owner and topic. An entry with several topics or owners counts in each.
 *
 * @param owners rows, in the order wanted
 * @param topics ids of the columns, in the order wanted
 * @param contributions owner's id → its entries
 */
export function experienceMatrix<O extends { id: string }>(
	owners: readonly O[],
	topics: readonly string[],
	contributions: ReadonlyMap<string, readonly Entry[]>,
): Matrix<O> {
	const rows = owners.flatMap((owner) => {
		const entries = contributions.get(owner.id);
		if (!entries) return [];
		const cells = topics.map((topic) => ({
			topic,
			marks: marksOf(entries.filter((entry) => topicsOf(entry).includes(topic))),
		}));
		return cells.some(({ marks }) => marks.length > 0) ? [{ owner, cells }] : [];
	});
	const shown = new Set(rows.map(({ owner }) => owner.id));
	return { rows, without: owners.filter(({ id }) => !shown.has(id)) };
}
