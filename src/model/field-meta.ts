// How things are named here:
// 1. Content has German names, exactly as authors write them: kinds, their fields and values, rule names,
//    addresses, CSS classes, element names, command flags.
// 2. Everything a programmer invented is English: types, members, functions, files, folders.
// 3. Texts for readers and authors are German.
// 4. One thing has one name in folder, file, component, style and test.
import { z } from 'zod';

/** How a field's value is shown to readers; `facts/facts-of.ts` formats each. */
type ShownAs =
	'office' | 'cost' | 'choice' | 'date' | 'reuse' | 'text' | 'reference' | 'web' | 'number';

/** Meta data of a field; site, check, forms and documentation read them from the schema. */
export interface FieldMeta {
	/** Name of the field for readers and authors. */
	title: string;
	/** One sentence for authors: what belongs here. */
	description: string;
	shownAs?: ShownAs;
	/** Place in the fact box (ascending); left out: not a fact. */
	factOrder?: number;
	/** Text of the fact box if the value is missing; left out: the fact is not shown. */
	whenMissing?: string;
	/** Offered as a filter on lists and in the search. */
	filter?: true;
	/** Kinds that an id in this field may belong to. */
	refersTo?: readonly string[];
	/** Labels of a choice's values. */
	labels?: Readonly<Record<string, string>>;
	/** Unit written after a number. */
	unit?: string;
	/** The field describes what happens after publication; the template of a new entry omits it. */
	askedLater?: true;
	/** Value a new entry gets by default: the day it is written. */
	preset?: 'today';
	/** The date is never in the future. */
	past?: true;
	/** Name of a sibling field with the earliest date allowed here. */
	notBefore?: string;
	/** Name of the sibling field that says why this value is not verified. */
	unverifiedBy?: string;
	/** Name of the sibling field with the date of the latest source for this value. */
	documentedOn?: string;
	/** Name of the sibling field with the day for which this value holds. */
	asOf?: string;
	/** Word that lists write before this date, in lower case; left out: the title. */
	saidBefore?: string;
	/** The date begins something that lasts: lists do not say how long ago it was. */
	goesOn?: true;
	/** The search also finds the entry by the values of this field. */
	searchName?: true;
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
export function metaOf(schema: z.ZodType): FieldMeta | undefined {
	for (let current: z.ZodType | undefined = schema; current; current = innerType(current)) {
		const meta = current.meta();
		if (meta && 'title' in meta) return meta as unknown as FieldMeta;
	}
	return undefined;
}

/** A field of a schema with its meta data. */
export interface SchemaField {
	name: string;
	type: z.ZodType;
	/** Undefined: the field has none. */
	meta: FieldMeta | undefined;
}

/** Schemas never change, and the check asks for their fields at every value. */
const known = new WeakMap<z.ZodType, readonly SchemaField[]>();

/** @returns the fields of an object's schema, also through its wrappers; none for other schemas. */
export function fieldsOf(schema: z.ZodType): readonly SchemaField[] {
	const fields = known.get(schema) ?? readFields(schema);
	known.set(schema, fields);
	return fields;
}

function readFields(schema: z.ZodType): SchemaField[] {
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
export function coreType(schema: z.ZodType): z.ZodType {
	let current = schema;
	for (let inner = innerType(current); inner; inner = innerType(current)) current = inner;
	return current;
}
