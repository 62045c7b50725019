import type { z } from 'zod';
import type { Entry } from './entry.ts';
import { metaOf } from './field-meta.ts';
import { kindOf } from './kinds.ts';

/** @returns abbreviations and synonyms: the values of every field the schema marks `searchName`. */
export function otherNamesOf(entry: Entry): string[] {
	const fields = Object.entries(kindOf(entry.kind).schema.shape) as [string, z.ZodType][];
	const data = entry.data as Record<string, unknown>;
	return fields.flatMap(([name, type]) =>
		metaOf(type)?.searchName ? [data[name] ?? []].flat().map(String) : [],
	);
}
