import { kinds, type KindId } from '#src/model/kinds.ts';
import type { AnyEntry } from '#src/model/entry.ts';

/** The kind's example as an entry, some of its data replaced; for tests. */
export function exampleEntry<K extends KindId>(
	kind: K,
	data: object = {},
	id?: string,
): Extract<AnyEntry, { kind: K }> {
	const { example, schema } = kinds[kind];
	return {
		kind,
		id: id ?? example.id,
		data: schema.parse({ ...example.data, ...data }),
		body: '',
		bodyLine: 1,
		file: `${kind}/${id ?? example.id}.mdx`,
	} as unknown as Extract<AnyEntry, { kind: K }>;
}

/** Finds entries of a fixed list the way the site finds published ones; for tests. */
export function resolveAmong(entries: readonly AnyEntry[]) {
	return (kindIds: readonly string[], id: string): AnyEntry | undefined =>
		entries.find((entry) => kindIds.includes(entry.kind) && entry.id === id);
}
