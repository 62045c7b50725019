import type { APIRoute, GetStaticPaths } from 'astro';
import { feedFile, portalFeeds } from '#src/outputs/feeds/feed-files.ts';
import type { PortalFeed } from '#src/outputs/feeds/portal-feeds.ts';

/** One feed for everything, each kind and each topic, below the page whose news it has. */
export const getStaticPaths = (() =>
	portalFeeds().map((feed) => ({
		params: { seite: feed.page.slice(1, -1) || undefined },
		props: { feed },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: PortalFeed }> = ({ props }) =>
	new Response(feedFile(props.feed, 'xml'), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
	});
