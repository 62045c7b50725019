import { formatNumber } from '#src/base/text/numbers.ts';
import type { EntryFile } from './find-entry-files.ts';
import { readCells, type Cell } from './read-cells.ts';
import type { FieldRanges, Problem } from './source.ts';
import type { Range, SourceText } from './source-text.ts';

/** No field of a table has longer texts. */
const MOST_SIGNS = 5000;

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
	const [header, ...all] = cells.rows;
	if (header?.[0]?.value !== 'id') {
		const message = header ? 'Die erste Spalte heißt nicht `id`.' : 'Die Tabelle ist leer.';
		return {
			rows: [],
			problems: [problem(0, message, 'in der ersten Zeile `id` und die Namen der Felder')],
		};
	}
	const problems: Problem[] = [];
	const names = new Set<string>();
	const nameless = header.filter(({ value }) => value.trim() === '');
	if (nameless[0]) {
		problems.push(
			problem(
				nameless[0].start,
				nameless.length === 1
					? 'Eine Spalte hat keinen Namen.'
					: `${nameless.length} Spalten haben keinen Namen.`,
				'in der ersten Zeile die Namen der Felder; leere Spalten ganz gelöscht',
			),
		);
	}
	for (const cell of header) {
		const isNew = !names.has(cell.value);
		names.add(cell.value);
		if (isNew || cell.value.trim() === '') continue;
		problems.push(
			problem(
				cell.start,
				`Die Spalte \`${cell.value}\` gibt es zweimal.`,
				'jede Spalte nur einmal',
			),
		);
	}
	const rows = all.filter((row) => !isBlank(row));
	const blank = all.filter(isBlank);
	if (blank[0]) {
		const [first] = blank[0];
		const lines = blank.map((row) => text.lineAt(row[0]?.start ?? 0));
		problems.push(
			problem(
				first?.start ?? 0,
				blank.length === 1
					? 'Die Zeile ist leer bis auf Trennzeichen.'
					: `${blank.length} Zeilen sind leer bis auf Trennzeichen, die letzte ist Zeile ${lines.at(-1)}.`,
				'eine Zeile je Eintrag; löschen Sie leere Zeilen ganz, in Excel mit „Zeilen löschen“',
			),
		);
	}
	for (const row of rows) {
		const long = row.find(({ value }) => value.length > MOST_SIGNS);
		if (long) {
			problems.push(
				problem(
					long.start,
					`Die Zelle ist mit ${formatNumber(long.value.length)} Zeichen zu lang.`,
					`höchstens ${formatNumber(MOST_SIGNS)} Zeichen`,
				),
			);
			continue;
		}
		if (row.length === header.length) continue;
		problems.push(
			problem(
				row[0]?.start ?? 0,
				`Die Zeile hat ${row.length} statt ${header.length} Zellen.`,
				`${header.length} Zellen; eine Zelle mit Trennzeichen darin steht in "…"`,
			),
		);
	}
	const named = rows.filter(([id]) => id && isShort(id));
	return { rows: named.map((row) => tableRow(header, row)), problems };
}

/** A row as spreadsheet programs write one that was emptied: nothing but separators. */
function isBlank(row: readonly Cell[]): boolean {
	return row.every(({ value }) => value.trim() === '');
}

function isShort({ value }: Cell): boolean {
	return value.length <= MOST_SIGNS;
}

function tableRow(header: Cell[], row: Cell[]): TableRow {
	const columns = new Map(
		header.map((cell, index) => [cell.value, { head: cell, cell: row[index] }]),
	);
	const [id] = row;
	const fields = [...columns].filter(([name]) => name !== 'id' && name.trim() !== '');
	const raw = Object.fromEntries(fields.map(([name, { cell }]) => [name, cell?.value ?? '']));
	return {
		id: id?.value ?? '',
		idRange: { start: id?.start ?? 0, end: id?.end ?? 0 },
		raw: row.length === header.length && row.every(isShort) ? raw : undefined,
		ranges: {
			key: ([name]) => columns.get(String(name))?.head,
			value: ([name]) => columns.get(String(name))?.cell,
		},
	};
}
