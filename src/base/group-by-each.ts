/**
 * Groups items of which each may belong to several groups; `Map.groupBy` knows one for each.
 *
 * @param keysOf the groups of an item
 * @returns key → its items, in their order
 */
export function groupByEach<T, K>(
	items: Iterable<T>,
	keysOf: (item: T) => Iterable<K>,
): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) {
		for (const key of keysOf(item)) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	}
	return groups;
}
