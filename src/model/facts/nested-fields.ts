import { z } from 'zod';
import { coreType, fieldsOf, type FieldMeta } from '../field-meta.ts';

/** A field with its value, and the data it stands in. */
export interface NestedField {
	name: string;
	core: z.ZodType;
	meta: FieldMeta | undefined;
	value: unknown;
	data: Record<string, unknown> | undefined;
}

/**
 * Goes through all fields of a schema: those of an object that is not shown as a whole before the object itself.
 *
 * @param data values of the fields; undefined if there are none
 */
export function* nestedFields(
	schema: z.ZodObject,
	data: Record<string, unknown> | undefined,
): Generator<NestedField> {
	for (const { name, type, meta } of fieldsOf(schema)) {
		const core = coreType(type);
		const value = data?.[name];
		if (core instanceof z.ZodObject && !meta?.shownAs)
			yield* nestedFields(core, value as Record<string, unknown> | undefined);
		yield { name, core, meta, value, data };
	}
}
