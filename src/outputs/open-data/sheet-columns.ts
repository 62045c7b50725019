import type { z } from 'zod';
import { formatDate, isIsoDay } from '#src/base/dates/imprecise-date.ts';
import { valueAt } from '#src/base/value-at.ts';
import { pathOf, titleOf, type Entry } from '#src/model/entry.ts';
import { populationOf } from '#src/model/facets.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import { fieldsOf, itemOf, labelsOf, type SchemaField } from '#src/model/field-meta.ts';
import type { Quelle } from '#src/model/fields/sources.ts';
import { kindOf, type KindId } from '#src/model/kinds.ts';
import { sourceWords } from '#src/model/source-words.ts';

/** What a cell of a spreadsheet holds; undefined: it is empty. */
export type SheetValue = string | number | Date | undefined;

/** A column of a spreadsheet for people: its head and the values as they stand on the pages. */
export interface SheetColumn {
	title: string;
	value: (entry: Entry) => SheetValue;
}

/** What the columns need besides the schema. */
export interface SheetInput {
	resolve: Resolve;
	/** Puts host and base before an address of the portal. */
	fullAddress: (path: string) => string;
}

/** Fields that say something to programs or editors, and nothing to who reads a table. */
const LEFT_OUT = [
	'entwurf',
	'frueher',
	'fassungen',
	'vorlage',
	'pruefintervall_monate',
	'reihenfolge',
];
/** What every article has, after what only its kind has. */
const LAST = ['stand', 'geprueft', 'herkunft', 'betreut_von', 'ungeprueft', 'quellen'];
const TITLES = ['titel', 'name', 'begriff'];

/**
 * @returns the columns of a kind's spreadsheet, from its schema: names and values as readers know them, numbers and days
 *   to reckon with
 */
export function sheetColumns(kind: KindId, input: SheetInput): SheetColumn[] {
	const size: SheetColumn = {
		title: 'Einwohner',
		value: (entry) => populationOf(entry, input.resolve),
	};
	const fields = fieldsOf(kindOf(kind).schema);
	const ofOwner = fields.some(({ name }) => name === 'kommune');
	const own = fields.filter(
		({ name }) => !LAST.includes(name) && !(ofOwner && name === 'einwohner'),
	);
	const last = LAST.flatMap((name) => fields.filter((field) => field.name === name));
	return [
		{ title: kindOf(kind).singular, value: titleOf },
		...own.flatMap((field) => [
			...columnsOf(field, [], [], input),
			...(field.name === 'kommune' ? [size] : []),
		]),
		{ title: 'Seite im Portal', value: (entry) => input.fullAddress(pathOf(entry)) },
		...last.flatMap((field) => columnsOf(field, [], [], input)),
	];
}

function columnsOf(
	field: SchemaField,
	path: readonly string[],
	titles: readonly string[],
	input: SheetInput,
): SheetColumn[] {
	if (isLeftOut(field)) return [];
	const { name, type, meta } = field;
	const here = [...path, name];
	const names = [...titles, meta?.title ?? name];
	const parts = fieldsOf(type);
	if (parts.length > 0) return parts.flatMap((part) => columnsOf(part, here, names, input));
	return [
		{
			title: names.slice(-2).join(': '),
			value: (entry) => sheetValue(field, valueAt(entry.data, here), input),
		},
	];
}

function isLeftOut({ name, meta }: SchemaField): boolean {
	const isForSearch = meta?.searchName === true || meta?.searchWord === true;
	// The first column has the title. The number of a source says nothing without the list of sources beside it.
	return isForSearch || TITLES.includes(name) || LEFT_OUT.includes(name) || name === 'quelle';
}

function sheetValue(field: SchemaField, value: unknown, input: SheetInput): SheetValue {
	if (value === undefined || value === null) return undefined;
	if (Array.isArray(value)) {
		const item = itemOf(field.type);
		const words = value.map((each: unknown) => itemWords(field, item, each, input));
		return words.filter((each) => each !== '').join('; ') || undefined;
	}
	if (typeof value === 'number') return value;
	if (typeof value === 'string' && isIsoDay(value)) return new Date(`${value}T00:00:00Z`);
	return wordsOf(field, value, input);
}

/** @returns an item of a list in words; a group of fields is what its fields say, one after the other */
function itemWords(
	field: SchemaField,
	item: z.ZodType | undefined,
	value: unknown,
	input: SheetInput,
): string {
	if (field.name === 'quellen') return sourceText(value as Quelle);
	const fields = item ? fieldsOf(item) : [];
	if (fields.length === 0) return wordsOf(field, value, input);
	return fields
		.filter((each) => !isLeftOut(each))
		.map((each) => {
			const part = valueAt(value, [each.name]);
			const words = sheetValue(each, part, input);
			return words instanceof Date ? wordsOf(each, part, input) : String(words ?? '');
		})
		.filter((words) => words !== '')
		.join(', ');
}

function wordsOf(field: SchemaField, value: unknown, { resolve }: SheetInput): string {
	if (typeof value === 'boolean') return value ? 'ja' : 'nein';
	const text = String(value);
	const label = labelsOf(field)?.[text];
	if (label !== undefined) return label;
	const target = field.meta?.refersTo && resolve(field.meta.refersTo, text);
	if (target) return titleOf(target);
	return /^\d{4}-(?:\d\d(?:-\d\d(?:T\d\d:\d\d)?)?|W\d\d)$/.test(text) ? formatDate(text) : text;
}

function sourceText(source: Quelle): string {
	return `${source.titel}. ${sourceWords(source)}${source.url === undefined ? '' : ` ${source.url}`}`;
}
