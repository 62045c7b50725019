import type { Located } from '#src/base/mistake.ts';
import { CsvError, parse } from 'csv-parse/sync';
import type { Range, SourceText } from './source-text.ts';

/** A cell of a table with its place. */
export interface Cell extends Range {
	value: string;
}

/** No table has more; a spreadsheet program that was told to save everything writes thousands. */
const MOST_COLUMNS = 500;
/** A cell may have several lines; more than these are lines that a lost quotation mark has swallowed. */
const MOST_LINES = 30;

/**
 * Splits a table into cells; the delimiter is the more frequent of comma and semicolon in the first
 * line.
 */
export function readCells(source: SourceText): { rows: Cell[][] } | { mistake: Located } {
	const delimiter = delimiterOf(source.lineText(1));
	const columns = source.lineText(1).split(delimiter).length;
	if (columns > MOST_COLUMNS) {
		return {
			mistake: {
				at: 0,
				text: `Die Tabelle hat ${columns} Spalten, zu viele.`,
				expected: `höchstens ${MOST_COLUMNS} Spalten; löschen Sie die leeren am rechten Rand`,
			},
		};
	}
	try {
		const rows = cellsOf(source.text, delimiter);
		const swallowed = rows.find(
			(row) => row.length !== rows[0]?.length && row.some(({ value }) => lineCount(value) > 1),
		);
		return swallowed ? { mistake: quoteMistake(source, delimiter, swallowed[0]?.start) } : { rows };
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		return { mistake: quoteMistake(source, delimiter) };
	}
}

function delimiterOf(firstLine: string): string {
	return firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
}

function lineCount(text: string): number {
	return text.split('\n', MOST_LINES + 1).length;
}

/**
 * Says where quotation marks do not add up: at the first line that is no row, alone or with the lines of a cell after
 * it. The parser stops much later, where the next quotation mark stands.
 *
 * @param row offset of a row that is known to be wrong
 */
function quoteMistake(source: SourceText, delimiter: string, row?: number): Located {
	const columns = columnsIn(source.lineText(1), delimiter);
	let line = row === undefined ? 1 : source.lineAt(row);
	while (row === undefined && source.lineStart(line) < source.text.length) {
		const length = linesOfRow(source, line, delimiter, columns);
		if (length === undefined) break;
		line += length;
	}
	const start = source.lineStart(line);
	const written = source.lineText(line);
	const bare = written.replaceAll('"', '');
	const correction = columnsIn(bare, delimiter) === columns ? bare : undefined;
	return {
		at: start + Math.max(strayQuote(written, delimiter), 0),
		text: 'Die Anführungszeichen in dieser Zeile der Tabelle gehen nicht auf.',
		expected: 'Anführungszeichen um die ganze Zelle; im Text verdoppelt: "Er sagte ""ja"""',
		...(correction !== undefined && { correction }),
	};
}

/** @returns the number of lines of the row that begins on a line; undefined if no row does */
function linesOfRow(
	source: SourceText,
	line: number,
	delimiter: string,
	columns: number | undefined,
): number | undefined {
	let text = source.lineText(line);
	for (let count = 1; count <= MOST_LINES; count++) {
		const found = columnsIn(text, delimiter);
		// Another number of cells has a finding of its own.
		if (found !== undefined && (count === 1 || found === columns)) return count;
		if (source.lineStart(line + count) >= source.text.length) return undefined;
		text += `\n${source.lineText(line + count)}`;
	}
	return undefined;
}

/** @returns the number of cells of a row; undefined if its quotation marks do not add up */
function columnsIn(text: string, delimiter: string): number | undefined {
	return strayQuote(text, delimiter) === -1 ? cellCount(text, delimiter) : undefined;
}

function cellCount(text: string, delimiter: string): number {
	const outside = text.replace(/"[^"]*"/g, '');
	return outside.split(delimiter).length;
}

/** @returns the offset of a quotation mark that opens or closes no whole cell; -1 if there is none */
function strayQuote(text: string, delimiter: string): number {
	let open = -1;
	let isStart = true;
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		if (open === -1) {
			if (sign === '"' && !isStart) return at;
			if (sign === '"') open = at;
			isStart = sign === delimiter;
		} else if (sign === '"') {
			if (text[at + 1] === '"') at++;
			else if (at + 1 < text.length && text[at + 1] !== delimiter) return open;
			else open = -1;
			isStart = false;
		}
	}
	return open;
}

function cellsOf(text: string, delimiter: string): Cell[][] {
	const offsetOf = byteToOffset(text);
	const rows: Cell[][] = [];
	let row: Cell[] = [];
	let next = 0;
	parse(text, {
		delimiter,
		relax_column_count: true,
		skip_empty_lines: true,
		cast(value, context) {
			if (context.index === 0) {
				row = [];
				rows.push(row);
				while (text[next] === '\n') next++;
			}
			const end = offsetOf(context.bytes);
			row.push({ value, start: next, end });
			next = end + 1;
			return value;
		},
	});
	return rows;
}

/** Converts the parser's byte counts to offsets, in one forward pass. */
function byteToOffset(text: string): (byte: number) => number {
	const bytes = Buffer.from(text);
	let lastByte = 0;
	let lastOffset = 0;
	return (byte) => {
		lastOffset += bytes.toString('utf8', lastByte, byte).length;
		lastByte = byte;
		return lastOffset;
	};
}
