import type { EntryFile } from './find-entry-files.ts';
import { readCells, type Cell } from './read-cells.ts';
import type { FieldRanges, Problem } from './source.ts';
import type { Range, SourceText } from './source-text.ts';

/** A row of a table as an entry's fields. */
export interface TableRow {
	id: string;
	idRange: Range;
	raw: Record<string, string> | undefined;
	ranges: FieldRanges;
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
	const problem = (at: number, message: string, expected: string): Problem => ({
		rule: 'yaml',
		file: file.file,
		at,
		text: message,
		expected,
	});
	const cells = readCells(text);
	if ('mistake' in cells) {
		return { rows: [], problems: [{ rule: 'yaml', file: file.file, ...cells.mistake }] };
	}
	const [header, ...rows] = cells.rows;
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
