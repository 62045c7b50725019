/** Further values are folded away, so that no facet pushes the others off the screen. */
const ALWAYS_SHOWN = 3;
/** A facet with few values folds none of them. */
const FEW = 5;
/** Values of the facets that are unfolded; with the names of all the others they fill a screen. */
const UNFOLDED = 8;

/**
 * Divides the values of a facet into those always shown and those folded away. Of many values, those
 * with most entries are shown, because readers ask for them most; both parts keep the order.
 */
export function shownOptions<T extends { count: number }>(
	options: readonly T[],
): { open: readonly T[]; more: readonly T[] } {
	if (options.length <= FEW) return { open: options, more: [] };
	const most = options.toSorted((a, b) => b.count - a.count).slice(0, ALWAYS_SHOWN);
	const shown = new Set(most);
	return {
		open: options.filter((each) => shown.has(each)),
		more: options.filter((each) => !shown.has(each)),
	};
}

/**
 * Chooses the facets that are unfolded before anybody reaches for one: the first, and others that show all their values,
 * as long as the names of all facets stay on the screen.
 *
 * @returns for each facet whether it is unfolded
 */
export function unfolded(facets: readonly { options: readonly { count: number }[] }[]): boolean[] {
	let shown = 0;
	return facets.map(({ options }, place) => {
		const { open, more } = shownOptions(options);
		const fits = place === 0 || (more.length === 0 && shown + open.length <= UNFOLDED);
		if (fits) shown += open.length;
		return fits;
	});
}
