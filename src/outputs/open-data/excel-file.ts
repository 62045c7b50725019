import { unzipSync } from 'fflate';
import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { formatNumber } from '#src/base/text/numbers.ts';
import type { Entry } from '#src/model/entry.ts';
import { packPart, zipPackage } from '../documents/zip-package.ts';
import type { DataSet } from './data-set.ts';
import {
	sheetColumns,
	type SheetColumn,
	type SheetInput,
	type SheetValue,
} from './sheet-columns.ts';

/** Most letters that a spreadsheet program takes in one cell. */
const LONGEST = 32_000;
/** Widths in letters: of a column of numbers or days, of words, and of the first one. */
const WIDTHS = { narrow: 14, words: 30, first: 60 } as const;

/**
 * Writes the entries of a kind as a spreadsheet for people: columns and values are named as on the pages, numbers and
 * days can be reckoned with, the head stays in view and filters. Columns without any value are left out. Another sheet
 * says where the table comes from.
 *
 * The same entries give the same bytes.
 */
export async function excelFile(
	set: DataSet,
	entries: readonly Entry[],
	portal: string,
	input: SheetInput,
): Promise<Buffer> {
	const table = sheetColumns(set.kind, input)
		.map((column) => ({ column, values: entries.map((entry) => column.value(entry)) }))
		.filter(({ values }, index) => index === 0 || values.some((value) => value !== undefined));
	const head: Row = table.map(({ column }) => ({ value: column.title, fontWeight: 'bold' }));
	const rows = entries.map((_, row): Row => table.map(({ values }) => cellOf(values[row])));
	const written = await writeExcelFile([
		{
			sheet: sheetName(set.title),
			data: [head, ...rows],
			columns: table.map(({ column, values }, index) => ({
				width: widthOf(column, values, index),
			})),
			stickyRowsCount: 1,
			stickyColumnsCount: 1,
		},
		{
			sheet: 'Über diese Tabelle',
			data: aboutOf(set, portal).map((row): Row => row.map(cellOf)),
			columns: [{ width: 16 }, { width: 90 }],
		},
	]).toBuffer();
	return packed(written, `A1:${columnName(table.length)}${entries.length + 1}`);
}

function aboutOf(
	{ title, count, date, publisher, licence, page, source }: DataSet,
	portal: string,
) {
	return [
		['Tabelle', count === 1 ? `${title}, 1 Eintrag` : `${title}, ${formatNumber(count)} Einträge`],
		['Portal', portal],
		['Herausgeber', publisher],
		['Stand', formatDate(date)],
		['Lizenz', `${licence.name}, ${licence.address}`],
		['Seite', page],
		...(source === undefined ? [] : [['Datenquelle', source]]),
		[
			'Hinweis',
			'Was „ungeprüft“ ist, kann stimmen; der Beleg reicht nicht aus. Beträge sind Preise ihres Jahres. Quellen stehen in der Spalte „Quellen“ und auf der Seite im Portal.',
		],
	];
}

function cellOf(value: SheetValue): Cell {
	if (value === undefined) return null;
	if (typeof value === 'number') return { value, type: Number, format: numberFormat(value) };
	if (value instanceof Date) return { value, type: Date, format: 'dd.mm.yyyy' };
	// As a text, so that no program takes what looks like a formula for one.
	return { value: value.slice(0, LONGEST), type: String };
}

/** Years and numbers of months stand without a point between the thousands. */
function numberFormat(value: number): string {
	if (!Number.isInteger(value)) return '#,##0.##';
	return Math.abs(value) >= 10_000 ? '#,##0' : '0';
}

function widthOf({ title }: SheetColumn, values: readonly SheetValue[], index: number): number {
	if (index === 0) return WIDTHS.first;
	const longest = Math.max(
		...values.map((value) => (typeof value === 'string' ? value.length : 0)),
	);
	return Math.max(
		Math.min(title.length, WIDTHS.words),
		Math.min(longest, WIDTHS.words),
		WIDTHS.narrow,
	);
}

/** Names of sheets have at most 31 letters and none of these signs. */
function sheetName(title: string): string {
	return title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}

/** @returns the letters of a column: 1 → `A`, 27 → `AA` */
function columnName(number: number): string {
	if (number === 0) return '';
	const rest = (number - 1) % 26;
	return columnName((number - 1 - rest) / 26) + String.fromCharCode(65 + rest);
}

/** Packs the parts again, without the time of day, and lets the head of the first sheet filter. */
function packed(file: Uint8Array, range: string): Buffer {
	const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
		if (name !== 'xl/worksheets/sheet1.xml') return [name, packPart(bytes)] as const;
		const xml = Buffer.from(bytes).toString('utf8');
		const filtered = xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`);
		if (filtered === xml) throw new Error('The first sheet of a spreadsheet has no data');
		return [name, packPart(filtered)] as const;
	});
	return zipPackage(new Map(parts));
}
