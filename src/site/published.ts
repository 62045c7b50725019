import { getCollection, render as renderStored, type CollectionEntry } from 'astro:content';
import { relative, resolve } from 'node:path';
import { OperatorMistake } from '#src/base/operator-mistake.ts';
import { today } from '#src/base/dates/today.ts';
import { answers, GONE, note, query, queryBy, queryOnce } from '#src/base/query.ts';
import type { RenderedArticle } from '#src/entries/articles/article-html.ts';
import { entryOf, type Entry } from '#src/model/entry.ts';
import { kindIds, type KindId } from '#src/model/kinds.ts';
import type { RemovedEntry } from '#src/model/removed-entries.ts';
import { checkedSite } from './checked-site.ts';
import { contentDir } from './portal/portal.ts';
import { articlesOf, entriesByKind, publishedEntries } from './publication.ts';

// The only module that reads Astro's collections; everything that shows content uses this module. It reads
// and sorts them once: the store guarantees no order and copies every entry it returns.
const collections = await Promise.all(kindIds.map((kind) => getCollection(kind)));
// A missing collection, or a store that lost entries, must not result in a portal without those entries.
if (!SHOW_DRAFTS) assertComplete(collections.flat());

const removed = (await getCollection('entfernt')).map(({ data }) => data);

const entries = new Map<string, Entry>();
for (const stored of collections.flat()) {
	entries.set(`${stored.collection}/${stored.id}`, entryFrom(stored));
}

const finished = [...entries.values()];

/** The published entries; only here does publication depend on the day of the build. */
const published = queryOnce('published', () => publishedEntries(finished, today()));
const byKind = queryOnce('byKind', () => entriesByKind(published()));
const byId = queryOnce(
	'byId',
	() => new Map(published().map((entry) => [`${entry.kind}/${entry.id}`, entry])),
);

const ofOneKind = queryBy('entriesOf', (kind: KindId) => byKind().get(kind) ?? []);
const ofEveryKind = queryOnce('allEntries', () => kindIds.flatMap((kind) => ofOneKind(kind)));
const everyArticle = queryOnce('articles', () => articlesOf(ofEveryKind()));
const findPublished = queryBy('findEntry', (address: string) => byId().get(address));

/** @returns the published entries of a kind, in the kind's own order. */
export function entriesOf<K extends KindId>(kind: K): readonly Entry<K>[] {
	return ofOneKind(kind) as readonly Entry[] as readonly Entry<K>[];
}

/** @returns every published entry, kind by kind. */
export function allEntries(): readonly Entry[] {
	return ofEveryKind();
}

/** @returns published entries of the kinds with a text of their own, without static pages. */
export function articles(): readonly Entry[] {
	return everyArticle();
}

/** @returns every entry with a page: also expired entries, in development also drafts. */
export const finishedEntries = queryOnce('finishedEntries', (): readonly Entry[] => finished);

/**
 * Entries whose last day is before the day of the build. No list, count, feed or search has them; only
 * their pages remain, because links to them remain.
 */
export const expiredEntries = queryOnce('expiredEntries', (): Entry[] => {
	const current = new Set(published());
	return finished.filter((entry) => !current.has(entry));
});

/** @returns entries that were removed after publication. */
export const removedEntries = queryOnce('removedEntries', (): readonly RemovedEntry[] => removed);

/** @returns the published entry with this id, of the first of these kinds that has one. */
export function findEntry(kinds: readonly string[], id: string): Entry | undefined {
	for (const kind of kinds) {
		const entry = findPublished(`${kind}/${id}`);
		if (entry) return entry;
	}
	return undefined;
}

/** @returns an entry's text as a component, with its headings: Astro's `render`, for our entries. */
export async function render({ kind, id }: Entry, { html, headings }: RenderedArticle) {
	// Astro needs an entry of a collection; the text is given here, since collections hold none.
	return renderStored({
		collection: kind,
		id,
		data: {},
		rendered: { html, metadata: { headings } },
	} as never);
}

/** @throws OperatorMistake if the collections have fewer or more entries than the gate let pass */
function assertComplete(stored: readonly CollectionEntry<KindId>[]): void {
	for (const [kind, expected] of checkedSite().entries) {
		const found = stored.filter(({ collection }) => collection === kind).length;
		if (found === expected.size) continue;
		throw new OperatorMistake(
			`In der Sammlung „${kind}“ stehen ${found} statt ${expected.size} Beiträge. Entweder fehlt sie in src/content.config.ts, oder der Zwischenspeicher ist beschädigt: Löschen Sie den Ordner .cache/inhalte und bauen Sie neu.`,
		);
	}
}

/**
 * Makes an entry that notes when its fields or its text are read: what is shown of an entry depends on these, not
 * on the entry's being in a list.
 */
function entryFrom({ collection: kind, id, data, filePath }: CollectionEntry<KindId>): Entry {
	const file = relative(contentDir, resolve(filePath ?? '')).replaceAll('\\', '/');
	const address = `${kind}/${id}`;
	const body = () => checkedSite().texts(kind, id).body;
	const shown = { data: () => data, body };
	const fields = { data: `data ${address}`, body: `body ${address}` };
	return entryOf(
		Object.defineProperties({ kind, id, file } as Parameters<typeof entryOf>[0], {
			data: {
				enumerable: true,
				get() {
					note(fields.data, shown.data);
					return data;
				},
			},
			body: {
				enumerable: true,
				get() {
					note(fields.body, body);
					return body();
				},
			},
			// Lists of entries are told apart by which entries they name.
			toJSON: { value: () => `${address} ${file}` },
		}),
	);
}

/** @returns an entry by kind and id, published or not */
function finishedEntry(address: string): Entry | undefined {
	return entries.get(address);
}

answers('data', (address) => finishedEntry(address)?.data ?? GONE);
answers('body', (address) => finishedEntry(address)?.body ?? GONE);

/** @returns a query about an entry */
export function queryOf<R>(
	name: string,
	compute: (entry: Entry) => R,
	shown?: (answer: R, entry: Entry) => unknown,
): (entry: Entry) => R {
	return query<Entry, R>(
		{
			name,
			key: ({ kind, id }) => `${kind}/${id}`,
			argument: finishedEntry,
			...(shown && { shown }),
		},
		compute,
	);
}
