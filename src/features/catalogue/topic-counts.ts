import { oncePer } from '#src/base/once.ts';
import { topicsOf, type Entry } from '#src/model/entry.ts';

/** Id of a topic → number of entries about it; the same list is counted once. */
export const topicCounts = oncePer((entries: readonly Entry[]): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const entry of entries) {
		for (const id of new Set(topicsOf(entry))) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
});
