import { topicsOf, type Entry } from '#src/model/entry.ts';

const counted = new WeakMap<readonly Entry[], ReadonlyMap<string, number>>();

/** @returns id of a topic → number of entries about it; the same list is counted once. */
export function topicCounts(entries: readonly Entry[]): ReadonlyMap<string, number> {
	const known = counted.get(entries);
	if (known) return known;
	const counts = new Map<string, number>();
	for (const entry of entries) {
		for (const id of new Set(topicsOf(entry))) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	counted.set(entries, counts);
	return counts;
}
