import { queryOnce } from '#src/base/query.ts';
import { pathOf, type Entry } from '#src/model/entry.ts';
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
