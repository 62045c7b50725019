/** Entries on a page of rows with title and sentence. */
export const ROWS_A_PAGE = 50;
/** Entries on a page of short lines, such as the glossary's. */
export const LINES_A_PAGE = 200;
/** Segment of the address of every page of a list but the first; no entry may be called so. */
const SEGMENT = 'seite';

/** One page of a list. */
export interface ListPage<T> {
	/** Counts from 1. */
	number: number;
	/** Number of pages. */
	of: number;
	/** Entries on each page but the last. */
	size: number;
	/** Place of its first entry in the whole list, from 0. */
	start: number;
	entries: readonly T[];
	/** Address of the first page below the portal's base, with slashes at both ends. */
	list: string;
}

/**
 * Divides a list into pages. What would fill less than half a page stays on the last one, so that
 * a list just above the size is not divided at all.
 *
 * @param list address of the first page
 * @returns at least one page
 */
export function listPages<T>(list: string, entries: readonly T[], size: number): ListPage<T>[] {
	const of = pagesOf(entries, size);
	return Array.from({ length: of }, (_, index) => ({
		number: index + 1,
		of,
		size,
		start: index === 0 ? 0 : index * size,
		entries: entries.slice(index * size, index + 1 < of ? (index + 1) * size : undefined),
		list,
	}));
}

/** @returns whether a list of rows has several pages. */
export function isDivided(entries: readonly unknown[]): boolean {
	return pagesOf(entries, ROWS_A_PAGE) > 1;
}

function pagesOf({ length }: readonly unknown[], size: number): number {
	return Math.max(1, Math.round(length / size));
}

/** @returns the address of a page of a list, `/praxisbeispiele/seite/2/`; the first is the list's own. */
export function pageAddress(list: string, number: number): string {
	return number === 1 ? list : `${list}${SEGMENT}/${number}/`;
}

/** @returns the number of the page that has the entry at a place of the whole list. */
export function pageOfPlace(
	{ of, size }: Pick<ListPage<unknown>, 'of' | 'size'>,
	place: number,
): number {
	return Math.min(Math.floor(place / size) + 1, of);
}

/** @returns the words that tell pages apart: „Seite 2 von 200“. */
export function pageWords({ number, of }: Pick<ListPage<unknown>, 'number' | 'of'>): string {
	return `Seite ${number} von ${of}`;
}

/**
 * Chooses the pages to link to: the first, the last, those around the current one, and between them
 * round numbers, so that each page of a long list is a few links away. 0 stands for a gap.
 */
export function linkedPages(number: number, of: number): number[] {
	const step = 10 ** Math.max(1, Math.floor(Math.log10(of / 4)));
	const tens = Array.from(
		{ length: of > 20 ? Math.floor(of / step) : 0 },
		(_, i) => (i + 1) * step,
	);
	const near = tens.filter(
		(each) => Math.abs(each - number) <= 2 * step || each % (5 * step) === 0,
	);
	const wanted = [1, number - 1, number, number + 1, of, ...near].filter(
		(each) => each >= 1 && each <= of,
	);
	const sorted = [...new Set(wanted)].sort((a, b) => a - b);
	return sorted.flatMap((each, place) => {
		const before = sorted[place - 1] ?? each;
		return each - before > 1 ? [0, each] : [each];
	});
}
