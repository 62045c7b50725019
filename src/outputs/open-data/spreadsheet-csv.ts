import { stringify } from 'csv-stringify/sync';
import { asCellText } from '#src/base/text/cell-text.ts';

/** What a cell may hold; nothing is an empty cell. */
export type CellValue = string | number | undefined | null;

/** Line ends of every kind, other separators of columns (but not the comma of a number), and spaces at the ends. */
const NEEDS_QUOTES = /[\r\n\t\v\f\u0085\u2028\u2029]|^(?!-?\d+,\d+$)[^,]*,|^\s|\s$/;

/**
 * Writes a table that German spreadsheet programs open by a double click: UTF-8 with a byte order
 * mark, semicolons, decimal commas, lines ending in CR LF. Texts stay texts (see
 * {@link asCellText}); a cell with a line end is quoted, whichever line end it is.
 *
 * @param rows the header first, all of the same length
 */
export function spreadsheetCsv(rows: readonly (readonly CellValue[])[]): string {
	return stringify(
		rows.map((row) => row.map(written)),
		{
			bom: true,
			delimiter: ';',
			record_delimiter: 'windows',
			// With this record delimiter the library leaves a bare line feed unquoted.
			quoted_match: NEEDS_QUOTES,
		},
	);
}

function written(value: CellValue): string {
	if (value === undefined || value === null) return '';
	return typeof value === 'number' ? decimalComma(value) : asCellText(value);
}

/** @returns a number as German spreadsheet programs read it. */
export function decimalComma(value: number): string {
	return String(value).replace('.', ',');
}
