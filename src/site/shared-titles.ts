import { queryBy, queryOnce } from '#src/base/query.ts';
import { kindOf } from '#src/model/kinds.ts';
import { titleOf, type Entry } from '#src/model/entry.ts';
import { allEntries } from './published.ts';

const kindsByTitle = queryOnce('kindsByTitle', () => {
	const kinds = new Map<string, Set<string>>();
	for (const entry of allEntries()) {
		if (kindOf(entry.kind).withoutList) continue;
		const title = titleOf(entry);
		kinds.set(title, (kinds.get(title) ?? new Set()).add(entry.kind));
	}
	return kinds;
});

const isShared = queryBy('isSharedTitle', (title) => (kindsByTitle().get(title)?.size ?? 0) > 1);

/** @returns true if an entry of another kind has the same title: a topic and a solution, say */
export function sharesTitle(entry: Entry): boolean {
	return isShared(titleOf(entry));
}
