import type { Entry } from './entry.ts';
import { fieldsOf } from './field-meta.ts';
import { kindOf } from './kinds.ts';

/** @returns abbreviations and synonyms: the values of all fields with `searchName`. */
export function otherNamesOf(entry: Entry): string[] {
	const data = entry.data as Record<string, unknown>;
	return fieldsOf(kindOf(entry.kind).schema).flatMap(({ name, meta }) =>
		meta?.searchName ? [data[name] ?? []].flat().map(String) : [],
	);
}
