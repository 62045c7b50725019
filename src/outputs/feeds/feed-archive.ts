import { NEWEST, type FeedItem } from './feed-item.ts';

/** A page of a feed's archive (RFC 5005, section 4; in JSON Feed a further page). */
export interface ArchivePage {
	/** Name of its files beside the feed, without their ending: `feed-2025-1`. */
	name: string;
	/** Newest first. */
	items: readonly FeedItem[];
}

/**
 * Divides the items of a feed into pages of its archive: a year after the other, each from its
 * oldest item on. A page is written once it is full or its year is over, so that a new article
 * changes none of them; what is on no page yet is among the newest, which the feed itself has. An
 * item that is changed moves to the end, which changes only pages of the year it leaves.
 *
 * @param items newest first
 * @returns the oldest page first; none if the feed itself has all items
 */
export function archivePages(items: readonly FeedItem[]): ArchivePage[] {
	if (items.length <= NEWEST) return [];
	// Exactly the feed's order, so that nothing falls between feed and archive.
	const byAge = items.toReversed();
	const years = Map.groupBy(byAge, ({ updated }) => updated.slice(0, 4));
	const latest = [...years.keys()].at(-1);
	return [...years].flatMap(([year, members]) => {
		const pages = year === latest ? Math.floor : Math.ceil;
		return Array.from({ length: pages(members.length / NEWEST) }, (_, index) => ({
			name: `feed-${year}-${index + 1}`,
			items: members.slice(index * NEWEST, (index + 1) * NEWEST).reverse(),
		}));
	});
}
