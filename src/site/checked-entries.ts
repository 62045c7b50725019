import type { DataStore, Loader } from 'astro/loaders';
import type { KindId } from '#src/model/kinds.ts';
import { checkedSite, collectionsOf } from './checked-site.ts';

/**
 * Loads a collection from the entries the gate let pass. The gate validates them, with German messages for
 * all files at once; Astro does not.
 */
export function checkedEntries(kind: KindId): Loader {
	return loaderOf(kind);
}

/** Loads the list of entries that were removed. */
export function removedEntries(): Loader {
	return loaderOf('entfernt');
}

function loaderOf(collection: string): Loader {
	return {
		name: 'checked-entries',
		load({ store }) {
			const entries = collectionsOf(checkedSite()).get(collection) ?? new Map<string, never>();
			// Clearing the store would make Astro write files that are the same for all builds, also beside another one.
			for (const id of store.keys()) if (!entries.has(id)) store.delete(id);
			for (const entry of entries.values()) store.set(entry as Parameters<DataStore['set']>[0]);
			return Promise.resolve();
		},
	};
}
