import type { Entry } from './entry.ts';
import { fieldsOf } from './field-meta.ts';
import { kindOf, type KindId } from './kinds.ts';

/**
 * @returns names by which the search also finds an entry: the values of all fields with `searchName`, and the
 * `valueWords` of the values it has
 */
export function otherNamesOf(entry: Entry): string[] {
	return valuesOf(entry, 'searchName');
}

/** @returns words people use who look for the entry: the values of all fields with `searchWord`. */
export function searchWordsOf(entry: Entry): string[] {
	return valuesOf(entry, 'searchWord');
}

/** @returns names by which the list of a kind is found besides its heading. */
export function otherNamesOfList(id: KindId): string[] {
	const { plural, singular, counted, searchNames } = kindOf(id);
	const names = [singular, counted ?? [], searchNames ?? []].flat();
	return [...new Set(names)].filter((name) => name !== plural);
}

function valuesOf(entry: Entry, mark: 'searchName' | 'searchWord'): string[] {
	const data = entry.data as Record<string, unknown>;
	return fieldsOf(kindOf(entry.kind).schema).flatMap(({ name, meta }) => {
		const values = [data[name] ?? []].flat().map(String);
		if (meta?.[mark]) return values;
		return mark === 'searchName' ? values.flatMap((value) => meta?.valueWords?.[value] ?? []) : [];
	});
}
