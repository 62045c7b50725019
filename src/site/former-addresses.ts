import { pathOf, titleOf, type Entry } from '#src/model/entry.ts';
import { versionOf } from '#src/model/versions.ts';
import type { EntryVersion } from './shown-versions.ts';

/** An old address of a page. */
export interface FormerAddress {
	/** Below the portal's base, like `path`. */
	address: string;
	/** New address and title of the page. */
	path: string;
	title: string;
}

/** @returns old addresses of entries and, below them, of their versions. */
export function formerAddressesOf(
	entries: readonly Entry[],
	versionsOf: (entry: Entry) => readonly Pick<EntryVersion, 'id' | 'path' | 'title'>[],
): FormerAddress[] {
	return entries.flatMap((entry) => {
		const former = 'frueher' in entry.data ? (entry.data.frueher ?? []) : [];
		const title = titleOf(entry);
		const own = former.map((address) => ({ address, path: pathOf(entry), title }));
		const below = versionsOf(entry).flatMap(({ id, path, title }) =>
			former.map((address) => ({ address: `${address}${versionOf(id).segment}/`, path, title })),
		);
		return [...own, ...below.filter(({ address }) => !former.includes(address))];
	});
}
