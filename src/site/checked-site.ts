import type { Content } from '#src/entries/read/load-content.ts';
import type { Entry } from '#src/model/entry.ts';
import type { KindId } from '#src/model/kinds.ts';
import type { RemovedEntry } from '#src/model/removed-entries.ts';
import type { RenderedText } from './rendered-text.ts';

/** An entry as Astro's store keeps it. */
export interface StoredEntry {
	id: string;
	data: Entry['data'];
	/** The text after the front matter; left out if there is none. */
	body?: string;
	/** The entry's file, relative to the project's folder. */
	filePath: string;
	/** Changes with everything the entry or its HTML depends on, and with the result. */
	digest: string;
	rendered: { html: string; metadata: RenderedText };
}

/** An entry the gate let pass, to be put into Astro's store. */
export interface EntryRecord {
	id: string;
	/** @returns whether the store has the same entry, made by the same program from the same files */
	isStored(stored: { digest?: unknown; rendered?: unknown }): boolean;
	/** Renders the entry's texts. */
	make(): StoredEntry;
}

/** What the gate let pass. */
export interface CheckedSite {
	/** The content as read, valid or not. */
	content: Content;
	records: ReadonlyMap<KindId, readonly EntryRecord[]>;
	/** Entries that were removed after publication. */
	removed: readonly RemovedEntry[];
}

/**
 * Global name of the gate's result. Astro runs the gate, as a part of its configuration, in Node's module
 * graph and the loaders of collections in Vite's, so this module exists twice in one process.
 */
const PLACE = Symbol.for('wissensnetz.checked-site');

const shared = globalThis as { [PLACE]?: CheckedSite };

/** Keeps what the gate let pass for the loaders of the collections. */
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
