import { valueAt } from '#src/base/value-at.ts';
import { columnsOf } from './columns.ts';
import type { DataRecord, DataSet } from './data-set.ts';
import { decimalComma, spreadsheetCsv, type CellValue } from './spreadsheet-csv.ts';

/** Separates the values of a list in one cell. */
const LIST_SEPARATOR = ' | ';

/** Writes a kind's entries as a table. A list is one cell, a list of groups is JSON. */
export function csvFile({ kind }: DataSet, records: readonly DataRecord[]): string {
	const columns = columnsOf(kind);
	const rows = records.map((record) => columns.map(({ path }) => cellOf(valueAt(record, path))));
	return spreadsheetCsv([columns.map(({ name }) => name), ...rows]);
}

/** @returns the value of a cell; a date is a text. */
function cellOf(value: unknown): CellValue {
	if (value === undefined || value === null) return undefined;
	if (typeof value === 'boolean') return value ? 'ja' : 'nein';
	if (typeof value === 'number' || typeof value === 'string') return value;
	if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
		return value
			.map(cellOf)
			.map((each) => (typeof each === 'number' ? decimalComma(each) : each))
			.join(LIST_SEPARATOR);
	return JSON.stringify(value);
}
