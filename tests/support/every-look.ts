/** Name of the variable that is set when every page is to be checked in every look. */
export const EVERY_LOOK = 'WISSENSNETZ_EVERY_LOOK';

/** How many pages of a folder a check by day looks at, if all of one kind are made alike; at night all. */
export const OF_A_FOLDER = process.env[EVERY_LOOK] === undefined ? 4 : Infinity;

/**
 * Leaves out some pages of a folder by day, evenly over it, for checks that look at all pages in one look.
 *
 * @param most how many pages of a folder to keep
 */
export function notAllByDay<Page extends { path: string }>(
	pages: readonly Page[],
	most: number,
): Page[] {
	if (process.env[EVERY_LOOK] !== undefined) return [...pages];
	const folders = Map.groupBy(pages, ({ path }) => path.split('/')[1] ?? '');
	return [...folders.values()].flatMap((own) => {
		const step = Math.max(1, own.length / most);
		return own.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step));
	});
}
