// How things are named here:
// 1. Content has German names, exactly as authors write them: kinds, their fields and values, rule names,
//    addresses, CSS classes, element names, command flags.
// 2. Everything a programmer invented is English: types, members, functions, files, folders.
// 3. Texts for readers and authors are German.
// 4. One thing has one name in folder, file, component, style and test.
import { z } from 'zod';

/** How a field's value is shown to readers; `facts/facts-of.ts` formats each. */
type ShownAs =
	| 'office'
	| 'authority'
	| 'cost'
	| 'funding'
	| 'population'
	| 'choice'
	| 'date'
	| 'path'
	| 'reuse'
	| 'text'
	| 'reference'
	| 'web'
	| 'number';

/** Meta data of a field; site, check, forms and documentation read them from the schema. */
export interface FieldMeta {
	/** Name of the field for readers and authors. */
	title: string;
	/** One sentence for authors: what belongs here. */
	description: string;
	/** The description for the form, where values are chosen and nothing is written in a file. */
	formHelp?: string;
	shownAs?: ShownAs;
	/** Place in the fact box (ascending); left out: not a fact. */
	factOrder?: number;
	/**
	 * Readers look for this value: the word under which a page without it lists it as not given. Fields
	 * with the same word stand for each other.
	 */
	expected?: string;
	/** Offered as a filter on lists and in the search. */
	filter?: true;
	/** Kinds that an id in this field may belong to. */
	refersTo?: readonly string[];
	/** Labels of a choice's values. */
	labels?: Readonly<Record<string, string>>;
	/** Value of a choice → its word behind a number, where the label in lower case is none: „2 als Pilot“. */
	counted?: Readonly<Record<string, string>>;
	/** Value of a choice → words by which the search also finds entries that have it. */
	valueWords?: Readonly<Record<string, readonly string[]>>;
	/** Its items name places in laws, in `titel`; a page that rests on few of them is about them. */
	namesLaws?: true;
	/** Unit written after a number. */
	unit?: string;
	/** The field describes what happens after publication; the template of a new entry omits it. */
	askedLater?: true;
	/** Those who publish decide it; the form does not ask. */
	byEditors?: true;
	/** Value a new entry gets by default: the day it is written. */
	preset?: 'today';
	/** The date is never in the future; `usually`: it may be, but hardly ever is. */
	past?: true | 'usually';
	/** Name of a sibling field with the earliest date allowed here. */
	notBefore?: string;
	/** Name of the sibling field that says why this value is not verified, or what about the entry is not. */
	unverifiedBy?: string;
	/** Name of the sibling field with the address of the page that states this value. */
	sourcedBy?: string;
	/** Name of the sibling field with the date of the latest source for this value. */
	documentedOn?: string;
	/** Name of the sibling field with the day for which this value holds. */
	asOf?: string;
	/** Something has to be done by this date: lists say it first, and have an order by it. */
	deadline?: true;
	/**
	 * The date is that of a version of a law, as the authors have read it: lists and pages say how old it is. Name of the
	 * sibling field with the law.
	 */
	versionOf?: string;
	/** Name of the sibling field that says for whom this date holds; lists and pages say it with the date. */
	limitedBy?: string;
	/** Word that lists write before this date, in lower case; left out: the title. */
	saidBefore?: string;
	/** The date begins something that lasts: lists do not say how long ago it was. */
	goesOn?: true;
	/** No two entries of a kind have the same value. */
	unique?: true;
	/** The choice says how binding an entry is: its rows in lists begin with it. */
	binding?: true;
	/** Length of a number that may begin with a zero, which spreadsheet programs cut off. */
	digits?: number;
	/** The search also finds the entry by the values of this field, which are names of it. */
	searchName?: true;
	/** Words by which the search finds entries that have a value here, besides the value. */
	searchWords?: readonly string[];
	/** The values are no names of the entry, but words people use who look for it. */
	searchWord?: true;
}

/**
 * Remembers what a function reads from a schema: schemas do not change, and every page asks for the
 * fields of its kind.
 */
function perSchema<T>(read: (schema: z.ZodType) => T): (schema: z.ZodType) => T {
	const known = new WeakMap<z.ZodType, { result: T }>();
	return (schema) => {
		const before = known.get(schema);
		if (before) return before.result;
		const result = read(schema);
		known.set(schema, { result });
		return result;
	};
}

/** Attaches meta data to a schema. */
export function field<S extends z.ZodType>(schema: S, meta: FieldMeta): S {
	return schema.meta({ ...meta });
}

/**
 * Reads a field's meta data, also through `optional`, `default` and transforms.
 *
 * @returns undefined if the schema has none
 */
export const metaOf = perSchema((schema): FieldMeta | undefined => {
	for (let current: z.ZodType | undefined = schema; current; current = innerType(current)) {
		const meta = current.meta();
		if (meta && 'title' in meta) return meta as unknown as FieldMeta;
	}
	return undefined;
});

/** A field of a schema with its meta data. */
export interface SchemaField {
	name: string;
	type: z.ZodType;
	/** Undefined: the field has none. */
	meta: FieldMeta | undefined;
}

/** @returns the fields of an object's schema, also through its wrappers; none for other schemas. */
export const fieldsOf = perSchema((schema): readonly SchemaField[] => {
	const core = coreType(schema);
	if (!(core instanceof z.ZodObject)) return [];
	return Object.entries(core.shape as Record<string, z.ZodType>).map(([name, type]) => ({
		name,
		type,
		meta: metaOf(type),
	}));
});

/** @returns the field of this name; undefined if an object's schema has none. */
export function fieldOf(schema: z.ZodType, name: string): SchemaField | undefined {
	return fieldsOf(schema).find((field) => field.name === name);
}

/** @returns the schema of a list's items, also through wrappers; undefined for other schemas. */
export function itemOf(schema: z.ZodType): z.ZodType | undefined {
	const core = coreType(schema);
	return core instanceof z.ZodArray ? (core.element as z.ZodType) : undefined;
}

/** @returns the labels of a choice or of the choices in a list. */
export function labelsOf({ type, meta }: SchemaField): FieldMeta['labels'] {
	const item = itemOf(type);
	return meta?.labels ?? (item && metaOf(item)?.labels);
}

/**
 * @returns the schema inside `optional`, `default`, `nullable` or a pipe; undefined if there is no
 * such wrapper.
 */
function innerType(schema: z.ZodType): z.ZodType | undefined {
	if (
		schema instanceof z.ZodOptional ||
		schema instanceof z.ZodDefault ||
		schema instanceof z.ZodNullable
	) {
		return schema.unwrap() as z.ZodType;
	}
	if (schema instanceof z.ZodPipe) {
		const input = schema.in as z.ZodType;
		return input instanceof z.ZodTransform ? (schema.out as z.ZodType) : input;
	}
	return undefined;
}

/** @returns the schema without the wrappers that {@link innerType} knows. */
export const coreType = perSchema((schema) => {
	let current = schema;
	for (let inner = innerType(current); inner; inner = innerType(current)) current = inner;
	return current;
});
