import { answerColumns } from '#src/model/survey/browser/answer-columns.ts';
import type { Question } from '#src/model/survey/question-schemas.ts';

/**
 * Writes one municipality's answers as a file to hand in: the columns of `antworten.csv` and one
 * row, as German Excel opens it (semicolons, UTF-8 with a mark, lines ending CR LF).
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

/** Line ends inside a cell become spaces: a row is a line, easy to copy and to point at. */
function quoted(cell: string): string {
	const text = cell.replace(/\s+/g, ' ').trim();
	return /[";,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
