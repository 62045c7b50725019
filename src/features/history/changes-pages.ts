import { contentHistory } from '#src/site/content-history.ts';
import { pagedYears } from '#src/entries/history/paged-years.ts';
import type { EntryChange } from '#src/entries/history/entry-changes.ts';
import { LINES_A_PAGE, listPages, type ListPage } from '../catalogue/list-pages.ts';

/** A page of the changes of a year. */
export type ChangesPage = ListPage<EntryChange> & { year: string };

/** @returns the pages of every year that has pages of its own, newest year first */
export function changesPages(): ChangesPage[] {
	return pagedYears(contentHistory().changes).flatMap(({ year, changes }) =>
		listPages(`/aenderungen/${year}/`, changes, LINES_A_PAGE).map((page) => ({ ...page, year })),
	);
}
