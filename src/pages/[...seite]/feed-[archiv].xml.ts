import type { APIRoute, GetStaticPaths } from 'astro';
import { archivedPages, archiveFile, type FeedArchivePage } from '#src/outputs/feeds/feed-files.ts';

/** The older entries of a feed, for readers that follow its archive (RFC 5005). */
export const getStaticPaths = (() =>
	archivedPages().map((props) => ({
		params: {
			seite: props.feed.page.slice(1, -1) || undefined,
			archiv: /^feed-(.*)\.xml$/.exec(props.page.file)?.[1] ?? '',
		},
		props,
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<FeedArchivePage> = ({ props }) =>
	new Response(archiveFile(props), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
	});
