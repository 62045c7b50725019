import { solutionsOf } from '#src/model/entry.ts';
import { badgeOf, type Mark } from '#src/site/experience/marks.ts';
import type { MatrixRow } from '#src/site/experience/matrix.ts';
import { ROWS_A_PAGE } from '../catalogue/list-pages.ts';

/** Links of a page of the matrix; each takes about 350 bytes of HTML. */
const MARKS_A_PAGE = 320;
/** Fewer rows would be no table. */
const FEWEST_ROWS = 10;

/** @returns how many rows of a matrix a page has: fewer if they are full */
export function matrixRowsAPage(rows: readonly MatrixRow<unknown>[]): number {
	const marks = rows.reduce(
		(sum, { cells }) => sum + cells.flatMap(({ marks }) => marks.flatMap(thingsOf)).length,
		0,
	);
	if (marks === 0) return ROWS_A_PAGE;
	const fitting = Math.floor((MARKS_A_PAGE * rows.length) / marks);
	return Math.min(Math.max(fitting, FEWEST_ROWS), ROWS_A_PAGE);
}

/** What a cell names apart: about as many as its items. */
function thingsOf({ entries }: Mark): string[] {
	return [...new Set(entries.map((entry) => `${solutionsOf(entry).join()} ${badgeOf(entry)}`))];
}
