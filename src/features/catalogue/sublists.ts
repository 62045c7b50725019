import { once } from '#src/base/once.ts';
import { linksTo } from '#src/site/backlinks.ts';
import { articlesAbout } from '#src/site/topic-articles.ts';
import { experienceOf, entriesListedOn } from '#src/site/network.ts';
import { allEntries } from '#src/site/published.ts';
import { ofKind, pathOf, type Entry } from '#src/model/entry.ts';
import { kindIds, type KindId } from '#src/model/kinds.ts';
import { isDivided, listPages, ROWS_A_PAGE, type ListPage } from './list-pages.ts';

/** Entries that a page shows of a list too long for it; the others are on pages below it. */
export const SHOWN = 20;

/** The part of a list that fits on the page of what it belongs to. */
export interface Excerpt {
	entries: readonly Entry[];
	/** The whole list, if the page has only a part: its address below the portal's base, its length. */
	whole?: { path: string; count: number };
}

/**
 * Bounds a section of an entry's page.
 *
 * @param entries what the section lists, all of one kind, in the section's order
 */
export function excerptOf(owner: Entry, kind: KindId, entries: readonly Entry[]): Excerpt {
	if (!isDivided(entries)) return { entries };
	const count = ofKind(entriesUnder(owner), kind).length;
	return { entries: entries.slice(0, SHOWN), whole: { path: addressOf(owner, kind), count } };
}

/** Every list below the page of an entry that names too many others to show them itself. */
export const sublists = once((): { owner: Entry; kind: KindId; page: ListPage<Entry> }[] =>
	allEntries().flatMap((owner) => {
		const entries = entriesUnder(owner);
		if (!isDivided(entries)) return [];
		return kindIds.flatMap((kind) => {
			const pages = listPages(addressOf(owner, kind), ofKind(entries, kind), ROWS_A_PAGE);
			return pages.length > 1 ? pages.map((page) => ({ owner, kind, page })) : [];
		});
	}),
);

function addressOf(owner: Entry, kind: KindId): string {
	return `${pathOf(owner)}${kind}/`;
}

/** What belongs to an entry, as its page lists it: by topic, by place, or by links. */
function entriesUnder(owner: Entry): readonly Entry[] {
	if (owner.kind === 'themen') return articlesAbout(owner.id);
	return [...new Set([...experienceOf(owner), ...entriesListedOn(owner), ...linksTo(owner)])];
}
