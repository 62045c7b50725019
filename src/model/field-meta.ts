// How things are named here:
// 1. Content has German names, exactly as authors write them: kinds, their fields and values, rule names,
//    addresses, CSS classes, element names, command flags.
// 2. Everything a programmer invented is English: types, members, functions, files, folders.
// 3. Texts for readers and authors are German.
// 4. One thing has one name in folder, file, component, style and test.
import { z } from 'zod';

/** How a field's value is shown to readers; one formatter in `src/facts/` answers for each. */
type ShownAs =
	'office' | 'cost' | 'choice' | 'date' | 'reuse' | 'text' | 'reference' | 'web' | 'number';

/** What a field says of itself; site, check, forms and documentation read it from the schema. */
export interface FieldMeta {
	/** The field's name for readers and authors, as in a form. */
	title: string;
	/** One sentence for authors: what belongs here. */
	description: string;
	shownAs?: ShownAs;
	/** Place in the fact box (ascending); left out: not a fact. */
	factOrder?: number;
	/** What the fact box says when the value is missing; left out: the fact is left out too. */
	whenMissing?: string;
	/** Offered as a filter on lists and in the search. */
	filter?: true;
	/** Ids of the kinds an id in this field may belong to. */
	refersTo?: readonly string[];
	/** Labels of a choice's values. */
	labels?: Readonly<Record<string, string>>;
	/** Unit written after a number. */
	unit?: string;
	/** Says what became of an entry since; a new one is not asked for it. */
	askedLater?: true;
	/** What a new entry gets without asking: the day it is written. */
	preset?: 'today';
	/** A day that has been: never in the future. */
	past?: true;
	/** Name of a date beside it that this one must not lie before. */
	notBefore?: string;
	/** Name of the field beside it that says why this value is not verified. */
	unverifiedBy?: string;
	/** Name of the field beside it that says from when the latest source for this value is. */
	documentedOn?: string;
	/** Name of the field beside it with the day for which this value holds. */
	asOf?: string;
	/** What a list says before this date, in lower case; left out: the title. */
	saidBefore?: string;
	/** What began on this date goes on: no words that count the days since. */
	goesOn?: true;
	/** Values of this field are also searched for as other names of the entry. */
	searchName?: true;
}

/** Attaches meta data to a schema. */
export function field<S extends z.ZodType>(schema: S, meta: FieldMeta): S {
	return schema.meta({ ...meta });
}

/**
 * Reads a field's meta data, also through `optional`, `default` and transforms.
 *
 * @returns undefined when the schema carries none.
 */
export function metaOf(schema: z.ZodType): FieldMeta | undefined {
	for (let current: z.ZodType | undefined = schema; current; current = innerType(current)) {
		const meta = current.meta();
		if (meta && 'title' in meta) return meta as unknown as FieldMeta;
	}
	return undefined;
}

/** A field of a schema with what it says of itself. */
export interface SchemaField {
	name: string;
	type: z.ZodType;
	/** Left out: the field says nothing. */
	meta: FieldMeta | undefined;
}

/** @returns the fields of an object's schema, also through its wrappers; none for other schemas. */
export function fieldsOf(schema: z.ZodType): SchemaField[] {
	const core = coreType(schema);
	if (!(core instanceof z.ZodObject)) return [];
	return Object.entries(core.shape as Record<string, z.ZodType>).map(([name, type]) => ({
		name,
		type,
		meta: metaOf(type),
	}));
}

/** @returns the field of this name; undefined if an object's schema has none. */
export function fieldOf(schema: z.ZodType, name: string): SchemaField | undefined {
	return fieldsOf(schema).find((field) => field.name === name);
}

/** @returns the schema of a list's items, also through wrappers; undefined for other schemas. */
export function itemOf(schema: z.ZodType): z.ZodType | undefined {
	const core = coreType(schema);
	return core instanceof z.ZodArray ? (core.element as z.ZodType) : undefined;
}

/** @returns the labels of a choice, or of those in a list of choices. */
export function labelsOf({ type, meta }: SchemaField): FieldMeta['labels'] {
	const item = itemOf(type);
	return meta?.labels ?? (item && metaOf(item)?.labels);
}

/** @returns the schema inside `optional`, `default`, `nullable` or a pipe's input, if it is one. */
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

/** @returns the schema without any of the wrappers {@link innerType} knows. */
export function coreType(schema: z.ZodType): z.ZodType {
	let current = schema;
	for (let inner = innerType(current); inner; inner = innerType(current)) current = inner;
	return current;
}
