import { once } from '#src/base/once.ts';
import { pathOf, type Entry } from '#src/model/entry.ts';
import { backlinksOf } from './backlinks-of.ts';
import { allEntries } from './published.ts';
import { textOf } from './texts.ts';

const backlinks = once(() => backlinksOf(allEntries(), (entry) => textOf(entry).links));

/** @returns the entries that link to an entry in their text or refer to it in a field. */
export function linksTo(entry: Entry): Entry[] {
	return [...(backlinks().get(pathOf(entry)) ?? [])].filter(
		(source) => source.kind !== entry.kind || source.id !== entry.id,
	);
}
