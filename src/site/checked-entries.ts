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
			// The store keeps an entry whose digest it knows, even if the rest of the entry is damaged.
			store.clear();
			for (const entry of entries.values()) store.set(entry as Parameters<DataStore['set']>[0]);
			if (entries.size === 0) keepEmpty(store);
			return Promise.resolve();
		},
	};
}

/** Registers a collection that may be empty: Astro warns of collections the store does not know. */
function keepEmpty(store: DataStore): void {
	store.set({ id: 'none', data: {} });
	store.delete('none');
}
