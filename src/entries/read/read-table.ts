import { CsvError, parse } from 'csv-parse/sync';
import type { EntryFile } from './find-entry-files.ts';
import type { FieldRanges, Problem } from './source.ts';
import type { Range, SourceText } from './source-text.ts';

/** A row of a table as an entry's fields. */
export interface TableRow {
	id: string;
	idRange: Range;
	raw: Record<string, string> | undefined;
	ranges: FieldRanges;
}

/** A cell of a table with its place. */
export interface Cell extends Range {
	value: string;
}

/**
 * Reads a kind's table: first column `id`, the others named like the fields.
 *
 * @returns the rows; those with too few or too many cells have no `raw`
 */
export function readTable(
	file: EntryFile,
	text: SourceText,
): { rows: TableRow[]; problems: Problem[] } {
	const problem = (offset: number, message: string, expected: string): Problem => ({
		rule: 'yaml',
		file: file.file,
		offset,
		text: message,
		expected,
	});
	let cells: Cell[][];
	try {
		cells = readCells(text.text);
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
		return {
			rows: [],
			problems: [
				problem(
					text.lineStart(line),
					'Die Anführungszeichen in der Tabelle gehen nicht auf.',
					'Anführungszeichen um die ganze Zelle; im Text verdoppelt: "Er sagte ""ja"""',
				),
			],
		};
	}
	const [header, ...rows] = cells;
	if (header?.[0]?.value !== 'id') {
		const message = header ? 'Die erste Spalte heißt nicht `id`.' : 'Die Tabelle ist leer.';
		return {
			rows: [],
			problems: [problem(0, message, 'in der ersten Zeile `id` und die Namen der Felder')],
		};
	}
	const problems: Problem[] = [];
	const names = header.map((cell) => cell.value);
	for (const [index, cell] of header.entries()) {
		if (names.indexOf(cell.value) === index) continue;
		problems.push(
			problem(
				cell.start,
				`Die Spalte \`${cell.value}\` gibt es zweimal.`,
				'jede Spalte nur einmal',
			),
		);
	}
	for (const row of rows) {
		if (row.length === header.length) continue;
		problems.push(
			problem(
				row[0]?.start ?? 0,
				`Die Zeile hat ${row.length} statt ${header.length} Zellen.`,
				`${header.length} Zellen; eine Zelle mit Trennzeichen darin steht in "…"`,
			),
		);
	}
	return { rows: rows.map((row) => tableRow(header, row)), problems };
}

function tableRow(header: Cell[], row: Cell[]): TableRow {
	const columns = new Map(
		header.map((cell, index) => [cell.value, { head: cell, cell: row[index] }]),
	);
	const [id] = row;
	const fields = [...columns].filter(([name]) => name !== 'id');
	const raw = Object.fromEntries(fields.map(([name, { cell }]) => [name, cell?.value ?? '']));
	return {
		id: id?.value ?? '',
		idRange: { start: id?.start ?? 0, end: id?.end ?? 0 },
		raw: row.length === header.length ? raw : undefined,
		ranges: {
			key: ([name]) => columns.get(String(name))?.head,
			value: ([name]) => columns.get(String(name))?.cell,
		},
	};
}

/**
 * Splits a table into cells; the delimiter (comma or semicolon) is what the first line has more of.
 *
 * @throws CsvError if quotation marks do not match
 */
export function readCells(text: string): Cell[][] {
	const [firstLine = ''] = text.split('\n', 1);
	const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
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

/** The parser counts bytes, forwards only; this translates without starting over each time. */
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
