import { queryOnce } from '#src/base/query.ts';
import { pathOf, topicsOf, type Entry } from '#src/model/entry.ts';
import { backlinksOf } from './backlinks-of.ts';
import { allEntries, queryOf } from './published.ts';
import { linksOf } from './texts.ts';

const backlinks = queryOnce('backlinks', () => backlinksOf(allEntries(), linksOf));

const linking = queryOf('linksTo', (entry) =>
	[...(backlinks().get(pathOf(entry)) ?? [])].filter(
		(source) => source.kind !== entry.kind || source.id !== entry.id,
	),
);

/** @returns the entries that link to an entry in their text or refer to it in a field. */
export function linksTo(entry: Entry): Entry[] {
	return [...linking(entry)];
}

const named = queryOnce('entriesNamed', () => {
	const found = new Map<Entry, Entry[]>();
	for (const target of allEntries().filter((entry) => topicsOf(entry).length > 0)) {
		for (const source of backlinks().get(pathOf(target)) ?? [])
			found.set(source, [...(found.get(source) ?? []), target]);
	}
	return found;
});

/** @returns the entries on a topic that an entry links to in its text or refers to in a field. */
export function entriesNamedBy(entry: Entry): readonly Entry[] {
	return named().get(entry) ?? [];
}
