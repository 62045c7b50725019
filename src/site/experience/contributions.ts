import type { Entry } from '#src/model/entry.ts';
import { kindOf } from '#src/model/kinds.ts';
import { collectReferences } from '#src/model/references.ts';

/**
 * Finds the entries of each owner: every entry that names it in a field, as its place, as its source or
 * as one who applies it. Links in texts do not count.
 *
 * @param owners municipalities or bodies, all of one kind
 * @param entries entries that may name owners
 * @returns owner's id → its entries in the order given; owners without any are left out
 */
export function contributionsBy(
	owners: readonly { kind: string; id: string }[],
	entries: readonly Entry[],
): Map<string, Entry[]> {
	const known = new Set(owners.map(({ kind, id }) => `${kind}/${id}`));
	const found = new Map<string, Entry[]>();
	for (const entry of entries) {
		const named = collectReferences(kindOf(entry.kind).schema, entry.data).flatMap(
			({ kinds, id }) => (kinds.some((kind) => known.has(`${kind}/${id}`)) ? [id] : []),
		);
		for (const id of new Set(named)) {
			const own = found.get(id);
			if (own) own.push(entry);
			else found.set(id, [entry]);
		}
	}
	return found;
}
