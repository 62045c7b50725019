import type { Content } from '#src/entries/read/load-content.ts';
import type { Entry } from '#src/model/entry.ts';
import type { KindId } from '#src/model/kinds.ts';
import type { RemovedEntry } from '#src/model/removed-entries.ts';
import type { RenderedText, TextFacts } from './rendered-text.ts';

/** An entry as a collection holds it. Its texts are not part of it: they are large, and few are needed at a time. */
export interface StoredEntry {
	id: string;
	data: Entry['data'];
	/** The entry's file, relative to the project's folder. */
	filePath: string;
}

/** The texts of an entry, rendered when first asked for. */
export interface EntryTexts {
	/** The text as written, after the front matter. */
	body: string;
	/** What other pages need to know of the texts, and the digest of everything in them. */
	facts(): TextFacts;
	/** @returns the rendered texts; read anew each time, since all of them would fill the memory. */
	rendered(): RenderedText;
}

/** What the gate let pass. */
export interface CheckedSite {
	/** The content as read, valid or not. */
	content: Content;
	/** Entries by kind and id. */
	entries: ReadonlyMap<KindId, ReadonlyMap<string, StoredEntry>>;
	/** @returns the texts of an entry that the gate let pass */
	texts(kind: KindId, id: string): EntryTexts;
	/** Entries that were removed after publication. */
	removed: readonly RemovedEntry[];
}

/**
 * Global name of the gate's result. Astro runs the gate, as a part of its configuration, in Node's module
 * graph and the loaders of collections in Vite's, so this module exists twice in one process.
 */
const PLACE = Symbol.for('wissensnetz.checked-site');

const shared = globalThis as { [PLACE]?: CheckedSite };

/** Keeps what the gate let pass for the loaders of the collections and for pages. */
export function handOver(site: CheckedSite): void {
	shared[PLACE] = site;
}

/**
 * @returns what the gate let pass last
 * @throws Error if the gate did not run, because its integration is missing in astro.config.mjs
 */
export function checkedSite(): CheckedSite {
	const site = shared[PLACE];
	if (site) return site;
	throw new Error(
		'No checked content: the integration contentGate() has to run before collections are loaded (astro.config.mjs).',
	);
}

/** The collections as Astro's data module holds them: name → id → entry. */
export type CollectionMap = Map<string, ReadonlyMap<string, { id: string; data: object }>>;

/** @returns the collections made of what the gate let pass */
export function collectionsOf({ entries, removed }: CheckedSite): CollectionMap {
	return new Map<string, ReadonlyMap<string, { id: string; data: object }>>([
		...entries,
		['entfernt', new Map(removed.map((data) => [data.adresse, { id: data.adresse, data }]))],
	]);
}
