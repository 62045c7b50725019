import type { Loader } from 'astro/loaders';
import { checkedSite } from './checked-site.ts';

/**
 * Loads a collection from the entries the gate let pass. The gate validates them, with German messages for
 * all files at once, and pages read them where it left them (`collectionsOf` in `checked-site.ts`). Astro's
 * own store stays empty: it would be written as a file at every start and read by nobody.
 */
export function checkedEntries(): Loader {
	return {
		name: 'checked-entries',
		load({ store }) {
			// Without the gate there is nothing to show, which must not look like empty content.
			checkedSite();
			// What earlier versions stored. Clearing an empty store would make Astro write it.
			for (const id of store.keys()) store.delete(id);
			return Promise.resolve();
		},
	};
}
