import { once } from '#src/base/once.ts';
import { queryBy } from '#src/base/query.ts';
import { allEntries } from '#src/site/published.ts';
import { publication } from '../publication/this-portal.ts';
import {
	archiveOf,
	portalFeedsOf,
	writeArchivePage,
	writeFeed,
	type FeedFormat,
	type FeedSubject,
	type LinkedPage,
	type PortalFeed,
} from './portal-feeds.ts';

/** Every feed: everything, each kind that has dates of change, each topic. */
export const portalFeeds = once(() => portalFeedsOf(allEntries()));

const feedByPage = once(() => new Map(portalFeeds().map((feed) => [feed.page, feed])));

/** The address and the subject of a page's feed, if it has one. */
export const feedAt = queryBy('feedAt', (at) => {
	const feed = feedByPage().get(at);
	return feed && { page: feed.page, subject: feed.subject };
});

/** @returns a feed in one of its formats. */
export function feedFile(feed: PortalFeed, format: FeedFormat): string {
	return writeFeed(feed, format, publication());
}

/**
 * A page of a feed's archive. It has what the page shows and no more: a page is written again when any of this changes,
 * and all that is compared for every page of every build.
 */
export type FeedArchivePage = {
	feed: FeedSubject;
	page: LinkedPage;
};

/** Every page of the archives of all feeds. */
const archivedPages = once((): FeedArchivePage[] =>
	portalFeeds().flatMap((feed) => {
		const { page: address, subject } = feed;
		return archiveOf(feed, publication()).map((page) => ({
			feed: { page: address, subject },
			page,
		}));
	}),
);

/** @returns the same pages as Astro's paths: where the feed is, and what tells the page from others */
export function archivePaths() {
	return archivedPages().map((props) => ({
		params: {
			seite: props.feed.page.slice(1, -1) || undefined,
			archiv: props.page.name.replace(/^feed-/, ''),
		},
		props,
	}));
}

/** @returns a page of an archive in one of the formats */
export function archiveFile({ feed, page }: FeedArchivePage, format: FeedFormat): string {
	return writeArchivePage(feed, page, format, publication());
}
