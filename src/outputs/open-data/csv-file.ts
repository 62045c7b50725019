import { stringify } from 'csv-stringify/sync';
import { valueAt } from '#src/base/value-at.ts';
import { columnsOf } from './columns.ts';
import type { DataSet } from './data-set.ts';

/** Separates the values of a list in one cell. */
const LIST_SEPARATOR = ' | ';

/**
 * Writes a table that German spreadsheet programs open by a double click: UTF-8 with a byte order
 * mark, semicolons, decimal commas. Cells that a program could take for a formula get an apostrophe
 * in front. A list is one cell, a list of groups is JSON.
 */
export function csvFile({ kind, records }: DataSet): string {
	const columns = columnsOf(kind);
	const rows = records.map((record) => columns.map(({ path }) => cellOf(valueAt(record, path))));
	return stringify([columns.map(({ name }) => name), ...rows], {
		bom: true,
		delimiter: ';',
		record_delimiter: 'windows',
		escape_formulas: true,
	});
}

/** @returns the text of a cell, before quotes and apostrophes are added. */
function cellOf(value: unknown): string {
	if (value === undefined || value === null) return '';
	if (typeof value === 'boolean') return value ? 'ja' : 'nein';
	if (typeof value === 'number') return String(value).replace('.', ',');
	if (typeof value === 'string') return value;
	if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
		return value.map(cellOf).join(LIST_SEPARATOR);
	return JSON.stringify(value);
}
