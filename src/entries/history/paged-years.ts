import type { EntryChange } from './entry-changes.ts';

/** How many changes the first page shows. */
export const NEWEST = 100;

/** Changes of one calendar year. */
interface YearOfChanges {
	year: string;
	changes: EntryChange[];
}

/** @returns the years that have a page of their own, newest first; none while one page holds all. */
export function pagedYears(changes: readonly EntryChange[]): YearOfChanges[] {
	if (changes.length <= NEWEST) return [];
	return [...Map.groupBy(changes, ({ date }) => date.slice(0, 4))].map(([year, list]) => ({
		year,
		changes: list,
	}));
}
