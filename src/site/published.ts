import { getCollection, render as renderStored, type CollectionEntry } from 'astro:content';
import { relative, resolve } from 'node:path';
import { OperatorMistake } from '#src/base/operator-mistake.ts';
import { today } from '#src/base/dates/today.ts';
import { once } from '#src/base/once.ts';
import { entryOf, ofKind, type Entry } from '#src/model/entry.ts';
import { kindIds, type KindId } from '#src/model/kinds.ts';
import type { RemovedEntry } from '#src/model/removed-entries.ts';
import { checkedSite } from './checked-site.ts';
import { contentDir } from './portal/portal.ts';
import { articlesOf, entriesByKind, publishedEntries } from './publication.ts';
import type { RenderedText } from './rendered-text.ts';

// The only module that reads Astro's collections; everything that shows content uses this module. It reads
// and sorts them once: the store guarantees no order and copies every entry it returns.
const collections = await Promise.all(kindIds.map((kind) => getCollection(kind)));
// A missing collection, or a store that lost entries, must not result in a portal without those entries.
if (!SHOW_DRAFTS) assertComplete(collections.flat());

const removed = (await getCollection('entfernt')).map(({ data }) => data);

const storedBy = new Map<Entry, CollectionEntry<KindId>>();
for (const stored of collections.flat()) storedBy.set(entryFrom(stored), stored);

const finished = [...storedBy.keys()];

/** The published entries; only here does publication depend on the day of the build. */
const published = once(() => publishedEntries(finished, today()));
const byKind = once(() => entriesByKind(published()));
const byId = once(() => new Map(published().map((entry) => [`${entry.kind}/${entry.id}`, entry])));

/** @returns the published entries of a kind, in the kind's own order. */
export function entriesOf<K extends KindId>(kind: K): Entry<K>[] {
	return ofKind(byKind().get(kind) ?? [], kind);
}

/** @returns every published entry, kind by kind. */
export function allEntries(): Entry[] {
	return kindIds.flatMap((kind) => byKind().get(kind) ?? []);
}

/** @returns published entries of the kinds with a text of their own, without static pages. */
export function articles(): Entry[] {
	return articlesOf(allEntries());
}

/** @returns every entry with a page: also expired entries, in development also drafts. */
export function finishedEntries(): readonly Entry[] {
	return finished;
}

/**
 * Entries whose last day is before the day of the build. No list, count, feed or search has them; only
 * their pages remain, because links to them remain.
 */
export const expiredEntries = once((): Entry[] => {
	const current = new Set(published());
	return finished.filter((entry) => !current.has(entry));
});

/** @returns entries that were removed after publication. */
export function removedEntries(): readonly RemovedEntry[] {
	return removed;
}

/** @returns the published entry with this id, of the first of these kinds that has one. */
export function findEntry(kinds: readonly string[], id: string): Entry | undefined {
	for (const kind of kinds) {
		const entry = byId().get(`${kind}/${id}`);
		if (entry) return entry;
	}
	return undefined;
}

/** @returns an entry's text as a component, with its headings: Astro's `render`, for our entries. */
export async function render(entry: Entry) {
	return renderStored(storedOf(entry));
}

/** @returns the HTML of an entry's text and its metadata. */
export function renderedText(entry: Entry): { html: string; text: RenderedText } {
	const { rendered } = storedOf(entry);
	if (!rendered?.metadata) throw new Error(`${entry.file} was stored without its rendered text`);
	return { html: rendered.html, text: rendered.metadata as unknown as RenderedText };
}

/** @throws OperatorMistake if the collections have fewer or more entries than the gate let pass */
function assertComplete(stored: readonly CollectionEntry<KindId>[]): void {
	for (const [kind, records] of checkedSite().records) {
		const found = stored.filter(({ collection }) => collection === kind).length;
		if (found === records.length) continue;
		throw new OperatorMistake(
			`In der Sammlung „${kind}“ stehen ${found} statt ${records.length} Beiträge. Entweder fehlt sie in src/content.config.ts, oder der Zwischenspeicher ist beschädigt: Löschen Sie den Ordner .cache/inhalte und bauen Sie neu.`,
		);
	}
}

function storedOf(entry: Entry): CollectionEntry<KindId> {
	const stored = storedBy.get(entry);
	if (stored) return stored;
	throw new Error(`${entry.kind}/${entry.id} does not come from a collection`);
}

function entryFrom({ collection, id, data, body, filePath }: CollectionEntry<KindId>): Entry {
	const file = relative(contentDir, resolve(filePath ?? '')).replaceAll('\\', '/');
	return entryOf({ kind: collection, id, data, body: body ?? '', file });
}
