import { asCellText } from '#src/base/text/cell-text.ts';
import { answerColumns } from '#src/model/survey/browser/answer-columns.ts';
import type { Question } from '#src/model/survey/question-schemas.ts';

/**
 * Writes one municipality's answers as a file to hand in: the columns of `antworten.csv` and one
 * row, in the format of German Excel (semicolons, UTF-8 with BOM, lines ending in CR LF). Line ends
 * become spaces, so that a row is one line; a free text that Excel would calculate or change gets an
 * apostrophe in front, which the reader of the answers takes away.
 *
 * @param cells column → cell; columns without a cell stay empty
 */
export function answerFile(
	questions: readonly Pick<Question, 'id' | 'art'>[],
	cells: ReadonlyMap<string, string>,
): string {
	const columns = answerColumns(questions);
	const texts = new Set(questions.flatMap(({ id, art }) => (art === 'text' ? id : [])));
	const row = columns.map((column) => {
		const cell = cells.get(column)?.replace(/\s+/g, ' ').trim() ?? '';
		return texts.has(column) ? asCellText(cell) : cell;
	});
	const rows = [columns, row];
	return `\uFEFF${rows.map((row) => `${row.map(quoted).join(';')}\r\n`).join('')}`;
}

function quoted(cell: string): string {
	return /[";,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
