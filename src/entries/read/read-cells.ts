import type { Located } from '#src/base/mistake.ts';
import { CsvError, parse } from 'csv-parse/sync';
import type { Range, SourceText } from './source-text.ts';

/** A cell of a table with its place. */
export interface Cell extends Range {
	value: string;
}

/**
 * Splits a table into cells; the delimiter is the more frequent of comma and semicolon in the first
 * line.
 */
export function readCells(source: SourceText): { rows: Cell[][] } | { mistake: Located } {
	try {
		return { rows: cellsOf(source.text) };
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
		return {
			mistake: {
				at: source.lineStart(line),
				text: 'Die Anführungszeichen in der Tabelle gehen nicht auf.',
				expected: 'Anführungszeichen um die ganze Zelle; im Text verdoppelt: "Er sagte ""ja"""',
			},
		};
	}
}

function cellsOf(text: string): Cell[][] {
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
