import { wordAfter } from '#src/model/counts.ts';
import { solutionsOf, titleOf, topicsOf, type Entry } from '#src/model/entry.ts';
import { badgeOf, type Mark } from '#src/site/experience/marks.ts';

/** Entries of one owner on one topic that are the same thing in the same state. */
export interface CellItem {
	/** What it is: the solutions, else the title of the only entry, else the kind of the entries. */
	name: string;
	/** State: value and word of its sign. */
	value: string;
	label: string;
	/** Of when the state is, if nobody has verified that it still holds. */
	badge: string | undefined;
	/** At least one. */
	entries: Entry[];
}

/**
 * Says what marks of a cell stand for: a cell „E-Akte“ may hold tablets for the council, and must not
 * read as if there were an E-Akte.
 *
 * @param topic id of the cell's topic: of several solutions of an entry those that belong to it are named
 * @param solutions all solutions
 * @returns in the order of the marks
 */
export function cellItems(
	marks: readonly Mark[],
	topic: string,
	solutions: readonly Entry<'loesungen'>[],
): CellItem[] {
	const items = new Map<string, Omit<CellItem, 'name'> & { solutions: string }>();
	for (const { value, label, entries } of marks)
		for (const entry of entries) {
			const named = solutionNames(entry, topic, solutions);
			const badge = badgeOf(entry);
			const key = [value, label, badge, named].join('|');
			const item = items.get(key);
			if (item) item.entries.push(entry);
			else items.set(key, { value, label, badge, entries: [entry], solutions: named });
		}
	return [...items.values()].map(({ solutions: named, ...item }) => ({
		...item,
		name: named || nameOf(item.entries),
	}));
}

function solutionNames(
	entry: Entry,
	topic: string,
	solutions: readonly Entry<'loesungen'>[],
): string {
	const ids = solutionsOf(entry);
	const own = solutions.filter(({ id }) => ids.includes(id));
	const fitting = own.filter((solution) => topicsOf(solution).includes(topic));
	return (fitting.length > 0 ? fitting : own).map(titleOf).join(', ');
}

function nameOf(entries: readonly Entry[]): string {
	const [first, ...others] = entries;
	if (!first) return '';
	if (others.length === 0) return titleOf(first);
	return wordAfter(first.kind, entries.length);
}
