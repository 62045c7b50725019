import { pathOf, type Entry } from '#src/model/entry.ts';
import { kindOf } from '#src/model/kinds.ts';
import { collectReferences } from '#src/model/references.ts';

/**
 * Finds which entries name which others, in their text or in a field. Leaves out topics, whose pages list
 * their entries anyway, and authorities: a whole district would be listed on the page of one.
 *
 * @param entries the published ones
 * @param linksIn addresses of the portal's own pages that an entry's text links to
 * @returns path of an entry → the entries that name it, in the order given
 */
export function backlinksOf(
	entries: readonly Entry[],
	linksIn: (entry: Entry) => readonly string[],
): Map<string, Set<Entry>> {
	const byId = new Map(entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
	const found = new Map<string, Set<Entry>>();
	for (const entry of entries) {
		const named = collectReferences(kindOf(entry.kind).schema, entry.data).flatMap(
			({ kinds, id, authority }) => {
				if (authority) return [];
				const kind = kinds.find((each) => byId.has(`${each}/${id}`));
				const target = byId.get(`${kind}/${id}`);
				return target && target.kind !== 'themen' ? [pathOf(target)] : [];
			},
		);
		for (const path of [...linksIn(entry), ...named]) {
			found.set(path, (found.get(path) ?? new Set()).add(entry));
		}
	}
	return found;
}
