import { solutionsOf, topicsOf, type Entry } from '#src/model/entry.ts';
import { kindOf } from '#src/model/kinds.ts';

/** A topic as it orders what it has. */
export interface OrderingTopic {
	id: string;
	/** All solutions that have the topic, in their order. */
	solutions: readonly Entry<'loesungen'>[];
}

/**
 * Says how far an entry is from a topic: 0 if it has a solution that is above all about the topic, 1 if it has another
 * of its solutions or is itself above all about it, 2 if it only touches it.
 */
export function distanceTo({ id, solutions }: OrderingTopic, entry: Entry): 0 | 1 | 2 {
	const own = solutions.filter((solution) => solutionsOf(entry).includes(solution.id));
	if (own.some((solution) => topicsOf(solution)[0] === id)) return 0;
	return own.length > 0 || topicsOf(entry)[0] === id ? 1 : 2;
}

/**
 * Puts what is about a topic before what only touches it, see {@link distanceTo}, and of these first what belongs to
 * the district; else by the topic's solutions, and then the given order stays. Kinds without solutions keep theirs.
 *
 * @param isNear says whether an entry belongs to the district
 */
export function nearestFirst<E extends Entry>(
	entries: readonly E[],
	topic: OrderingTopic,
	isNear: (entry: E) => boolean,
): E[] {
	const place = (entry: E) => {
		const at = topic.solutions.findIndex(({ id }) => solutionsOf(entry).includes(id));
		return at < 0 ? topic.solutions.length : at;
	};
	return entries
		.map((entry) => {
			const ordered = 'loesung' in kindOf(entry.kind).schema.shape;
			const keys = [distanceTo(topic, entry), Number(!isNear(entry)), place(entry)];
			return { entry, keys: ordered ? keys : [] };
		})
		.sort((a, b) => {
			const differing = a.keys.findIndex((key, index) => key !== b.keys[index]);
			return differing < 0 ? 0 : (a.keys[differing] ?? 0) - (b.keys[differing] ?? 0);
		})
		.map(({ entry }) => entry);
}
