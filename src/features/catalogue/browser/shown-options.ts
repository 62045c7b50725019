/** Further values are folded away, so that no facet pushes the others off the screen. */
const ALWAYS_SHOWN = 8;

/**
 * Divides the values of a facet into those always shown and those folded away. Of many values, those
 * with most entries are shown, because readers ask for them most; both parts keep the order.
 */
export function shownOptions<T extends { count: number }>(
	options: readonly T[],
): { open: readonly T[]; more: readonly T[] } {
	if (options.length <= ALWAYS_SHOWN + 2) return { open: options, more: [] };
	const most = options.toSorted((a, b) => b.count - a.count).slice(0, ALWAYS_SHOWN);
	const shown = new Set(most);
	return {
		open: options.filter((each) => shown.has(each)),
		more: options.filter((each) => !shown.has(each)),
	};
}
