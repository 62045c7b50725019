import { answerColumns } from '#src/model/survey/browser/answer-columns.ts';
import type { Question } from '#src/model/survey/question-schemas.ts';

/**
 * Writes one municipality's answers as a file to hand in: the columns of `antworten.csv` and one
 * row, in the format of German Excel (semicolons, UTF-8 with BOM, lines ending in CR LF).
 *
 * @param cells column → cell; columns without a cell stay empty
 */
export function answerFile(
	questions: readonly Pick<Question, 'id' | 'art'>[],
	cells: ReadonlyMap<string, string>,
): string {
	const columns = answerColumns(questions);
	const rows = [columns, columns.map((column) => cells.get(column) ?? '')];
	return `\uFEFF${rows.map((row) => `${row.map(quoted).join(';')}\r\n`).join('')}`;
}

/** Quotes a cell if necessary; line ends become spaces, so that a row is one line. */
function quoted(cell: string): string {
	const text = cell.replace(/\s+/g, ' ').trim();
	return /[";,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
