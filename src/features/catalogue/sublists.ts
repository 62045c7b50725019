import { once } from '#src/base/once.ts';
import { linksTo } from '#src/site/backlinks.ts';
import { entriesAbout } from '#src/site/topic-articles.ts';
import { experienceOf, entriesListedOn } from '#src/site/network.ts';
import { allEntries } from '#src/site/published.ts';
import { ofKind, pathOf, type Entry } from '#src/model/entry.ts';
import { kindIds, type KindId } from '#src/model/kinds.ts';
import { isDivided, listPages, ROWS_A_PAGE, type ListPage } from './list-pages.ts';

/** Entries of a kind on a page that would list too many; all of them are on pages below it. */
export const SHOWN = 12;
/** Leaving out fewer than this would save nothing. */
const FEWEST_LEFT_OUT = 4;

/** The part of a list that fits on the page of what it belongs to. */
export interface Excerpt {
	entries: readonly Entry[];
	/** The whole list, if the page has only a part: its address below the portal's base, its length. */
	whole?: { path: string; count: number };
}

/**
 * Bounds a section of an entry's page: if everything on the page would fill a list of several
 * pages, each kind has a part.
 *
 * @param entries what the section lists, all of one kind, in the section's order
 */
export function excerptOf(owner: Entry, kind: KindId, entries: readonly Entry[]): Excerpt {
	const under = entriesUnder(owner);
	if (!isDivided(under) || !isCut(entries)) return { entries };
	const count = ofKind(under, kind).length;
	return { entries: entries.slice(0, SHOWN), whole: { path: addressOf(owner, kind), count } };
}

/** Every list below the page of an entry that names too many others to show them itself. */
export const sublists = once((): { owner: Entry; kind: KindId; page: ListPage<Entry> }[] =>
	allEntries().flatMap((owner) => {
		const entries = entriesUnder(owner);
		if (!isDivided(entries)) return [];
		return kindIds.flatMap((kind) => {
			const own = ofKind(entries, kind);
			if (!isCut(own)) return [];
			const pages = listPages(addressOf(owner, kind), own, ROWS_A_PAGE);
			return pages.map((page) => ({ owner, kind, page }));
		});
	}),
);

const isCut = ({ length }: readonly Entry[]) => length >= SHOWN + FEWEST_LEFT_OUT;

function addressOf(owner: Entry, kind: KindId): string {
	return `${pathOf(owner)}${kind}/`;
}

/** What belongs to an entry, as its page lists it: by topic, by place, or by links. */
function entriesUnder(owner: Entry): readonly Entry[] {
	// All solutions of a topic stand on its page, with what they cost.
	if (owner.kind === 'themen')
		return entriesAbout(owner.id).filter(({ kind }) => kind !== 'loesungen');
	return [...new Set([...experienceOf(owner), ...entriesListedOn(owner), ...linksTo(owner)])];
}
