import type { DataStore, Loader } from 'astro/loaders';
import type { KindId } from '#src/model/kinds.ts';
import { checkedSite } from './checked-site.ts';

/** The gate uses this name to make Astro load again. */
export const LOADER = 'checked-entries';

/**
 * Loads a collection from the entries the gate let pass. The gate validates them, with German messages for
 * all files at once; Astro does not. Entries that did not change stay in the store.
 */
export function checkedEntries(kind: KindId): Loader {
	return {
		name: LOADER,
		load({ store }) {
			const records = checkedSite().records.get(kind) ?? [];
			const ids = new Set(records.map(({ id }) => id));
			for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
			for (const record of records) {
				const stored = store.get(record.id);
				if (stored && record.isStored(stored)) continue;
				// The store keeps an entry whose digest it knows, even if the rest of the entry is damaged.
				store.delete(record.id);
				store.set(record.make());
			}
			if (records.length === 0) keepEmpty(store);
			return Promise.resolve();
		},
	};
}

/** Loads the list of entries that were removed. */
export function removedEntries(): Loader {
	return {
		name: LOADER,
		load({ store }) {
			store.clear();
			for (const entry of checkedSite().removed) store.set({ id: entry.adresse, data: entry });
			keepEmpty(store);
			return Promise.resolve();
		},
	};
}

/** Registers a collection that may be empty: Astro warns of collections the store does not know. */
function keepEmpty(store: DataStore): void {
	store.set({ id: 'none', data: {} });
	store.delete('none');
}
