import { once } from '#src/base/once.ts';
import { allEntries, articles } from '#src/site/published.ts';
import { publication } from '../publication/this-portal.ts';
import { portalFeedsOf, writeFeed, type PortalFeed } from './portal-feeds.ts';

/** Every feed: everything, each kind that has dates of change, each topic. */
export const portalFeeds = once(() => portalFeedsOf(allEntries(), articles()));

/** @returns the feed of a page, if there is one. */
export function feedAt(page: string): PortalFeed | undefined {
	return portalFeeds().find((feed) => feed.page === page);
}

/** @returns a feed in one of its formats. */
export function feedFile(feed: PortalFeed, format: 'xml' | 'json'): string {
	return writeFeed(feed, format, publication());
}
