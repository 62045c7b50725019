import type { EntryChange } from './entry-changes.ts';

/** Number of changes on the first page. */
export const NEWEST = 100;

/** Changes of one calendar year. */
interface YearOfChanges {
	year: string;
	changes: EntryChange[];
}

/** @returns the years that have a page, newest first; none if the first page shows all changes. */
export function pagedYears(changes: readonly EntryChange[]): YearOfChanges[] {
	if (changes.length <= NEWEST) return [];
	return [...Map.groupBy(changes, ({ date }) => date.slice(0, 4))].map(([year, list]) => ({
		year,
		changes: list,
	}));
}
