import { query, queryOnce } from '#src/base/query.ts';
import type { KindId } from '#src/model/kinds.ts';
import { allEntries } from '#src/site/published.ts';
import { templateContent, templateOf } from './template/template-of.ts';

/** A new entry as a page offers it. */
interface NewEntry {
	kind: KindId;
	/** Values that the page knows. */
	given: Readonly<Record<string, unknown>>;
}

const content = queryOnce('templateContent', () => templateContent(allEntries()));

/**
 * The text of a new file for the published content. A query of its own: pages that offer a new entry
 * depend on this text, not on every entry that a reference may name.
 */
export const entryTemplate = query<NewEntry, string>(
	{
		name: 'entryTemplate',
		key: ({ kind, given }) => JSON.stringify({ kind, given }),
		argument: (key) => JSON.parse(key) as NewEntry,
	},
	({ kind, given }) => templateOf(kind, given, content()),
);
