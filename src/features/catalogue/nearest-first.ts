import { solutionsOf, type Entry } from '#src/model/entry.ts';

/**
 * Puts what has one of a topic's solutions before the rest, in the order of the solutions, and of these first what
 * belongs to a municipality of the network; else the given order stays.
 *
 * @param solutions ids of the topic's solutions, in their order
 */
export function nearestFirst<E extends Entry>(
	entries: readonly E[],
	solutions: readonly string[],
): E[] {
	const place = (entry: E) => {
		const places = solutionsOf(entry).flatMap((id) => {
			const at = solutions.indexOf(id);
			return at < 0 ? [] : [at];
		});
		return places.length > 0 ? Math.min(...places) : solutions.length;
	};
	const isFar = (entry: E) => Number(!('kommune' in entry.data && entry.data.kommune));
	return entries
		.map((entry) => ({ entry, at: place(entry), far: isFar(entry) }))
		.sort((a, b) => a.at - b.at || (a.at < solutions.length ? a.far - b.far : 0))
		.map(({ entry }) => entry);
}
