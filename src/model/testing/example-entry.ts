import type { AnyEntry } from '../entry.ts';
import type { Resolve } from '../facts/facts-of.ts';
import { kinds, type KindId } from '../kinds.ts';

/** The kind's example as an entry, some of its data replaced; for tests. */
export function exampleEntry<K extends KindId>(
	kind: K,
	data: object = {},
	id?: string,
): Extract<AnyEntry, { kind: K }> {
	const { beispiel, schema } = kinds[kind];
	return {
		kind,
		id: id ?? beispiel.id,
		data: schema.parse({ ...beispiel.daten, ...data }),
		body: '',
		bodyLine: 1,
		file: `${kind}/${id ?? beispiel.id}.mdx`,
	} as unknown as Extract<AnyEntry, { kind: K }>;
}

/** Finds entries of a fixed list the way the site finds published ones; for tests. */
export function resolveAmong(entries: readonly AnyEntry[]): Resolve {
	return (kindIds, id) => entries.find((entry) => kindIds.includes(entry.kind) && entry.id === id);
}
