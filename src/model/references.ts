import { z } from 'zod';
import { coreType, fieldsOf, itemOf, metaOf } from './field-meta.ts';

/** An id in an entry's data that refers to another entry. */
export interface Reference {
	/** Kinds the id may belong to. */
	kinds: readonly string[];
	id: string;
	/** Path from the data to the id. */
	path: (string | number)[];
	/** The id names who is responsible for the entry, which may be itself; no page lists it as a mention. */
	authority?: true;
}

/**
 * Collects the references in an entry's data, as declared by `refersTo` of the fields.
 *
 * @param schema schema of the data
 * @param data valid or not; what does not fit the schema is left out
 */
export function collectReferences(schema: z.ZodType, data: unknown): Reference[] {
	return walk(schema, data, []);
}

function walk(schema: z.ZodType, data: unknown, path: (string | number)[]): Reference[] {
	const item = itemOf(schema);
	if (item) {
		if (!Array.isArray(data)) return [];
		return data.flatMap((value, index) => walk(item, value, [...path, index]));
	}
	if (coreType(schema) instanceof z.ZodObject && typeof data === 'object' && data !== null) {
		const values = data as Record<string, unknown>;
		return fieldsOf(schema).flatMap(({ name, type }) =>
			Object.hasOwn(values, name) ? walk(type, values[name], [...path, name]) : [],
		);
	}
	const { refersTo: kinds, shownAs } = metaOf(schema) ?? {};
	// LeiKa ids are digits only; YAML reads them as numbers.
	const id = typeof data === 'number' ? String(data) : data;
	if (!kinds || typeof id !== 'string' || id === '') return [];
	return [{ kinds, id, path, ...(shownAs === 'authority' && { authority: true as const }) }];
}
