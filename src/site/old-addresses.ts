import { pathOf, titleOf } from '#src/model/entry.ts';
import { versionOf } from '#src/model/versions.ts';
import { allEntries } from './published.ts';
import { versionsOf } from './texts.ts';

/** @returns old addresses of published entries and their versions, each with what is there now. */
export function formerAddresses(): { address: string; path: string; title: string }[] {
	return allEntries().flatMap((entry) => {
		const former = 'frueher' in entry.data ? (entry.data.frueher ?? []) : [];
		const title = titleOf(entry);
		const own = former.map((address) => ({ address, path: pathOf(entry), title }));
		// Its versions lay below it.
		const below = versionsOf(entry).flatMap(({ id, path, title }) =>
			former.map((address) => ({ address: `${address}${versionOf(id).segment}/`, path, title })),
		);
		return [...own, ...below.filter(({ address }) => !former.includes(address))];
	});
}
