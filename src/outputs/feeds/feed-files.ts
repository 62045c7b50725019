import { once } from '#src/base/once.ts';
import { queryBy } from '#src/base/query.ts';
import { allEntries, articles } from '#src/site/published.ts';
import { publication } from '../publication/this-portal.ts';
import type { ArchivePage } from './feed-archive.ts';
import {
	archiveOf,
	portalFeedsOf,
	writeArchivePage,
	writeFeed,
	type PortalFeed,
} from './portal-feeds.ts';

/** Every feed: everything, each kind that has dates of change, each topic. */
export const portalFeeds = once(() => portalFeedsOf(allEntries(), articles()));

const feedByPage = once(() => new Map(portalFeeds().map((feed) => [feed.page, feed])));

/** The address and the subject of a page's feed, if it has one. */
export const feedAt = queryBy('feedAt', (at) => {
	const feed = feedByPage().get(at);
	return feed && { page: feed.page, subject: feed.subject };
});

/** @returns a feed in one of its formats. */
export function feedFile(feed: PortalFeed, format: 'xml' | 'json'): string {
	return writeFeed(feed, format, publication());
}

/** A page of a feed's archive, with what stands before and after it. */
export type FeedArchivePage = {
	feed: PortalFeed;
	page: ArchivePage;
	/** All pages of the archive, the oldest first. */
	pages: readonly ArchivePage[];
};

/** Every page of the archives of all feeds. */
export const archivedPages = once((): FeedArchivePage[] =>
	portalFeeds().flatMap((feed) => {
		const pages = archiveOf(feed, publication());
		return pages.map((page) => ({ feed, page, pages }));
	}),
);

/** @returns a page of an archive in the Atom format. */
export function archiveFile({ feed, page, pages }: FeedArchivePage): string {
	return writeArchivePage(feed, page, pages, publication());
}
