import type { Entry } from '../entry.ts';
import type { Resolve } from '../facts/facts-of.ts';
import { kinds, type KindId } from '../kinds.ts';

/** The kind's example as an entry, some of its data replaced; for tests. */
export function exampleEntry<K extends KindId>(kind: K, data: object = {}, id?: string): Entry<K> {
	const { example, schema } = kinds[kind];
	return {
		kind,
		id: id ?? example.id,
		data: schema.parse({ ...example.data, ...data }),
		body: '',
		file: `${kind}/${id ?? example.id}.mdx`,
	} as unknown as Entry<K>;
}

/** Finds entries of a fixed list the way the site finds published ones; for tests. */
export function resolveAmong(entries: readonly Entry[]): Resolve {
	return (kindIds, id) => entries.find((entry) => kindIds.includes(entry.kind) && entry.id === id);
}
