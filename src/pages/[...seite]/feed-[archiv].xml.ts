import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveFile, archivePaths, type FeedArchivePage } from '#src/outputs/feeds/feed-files.ts';

/** The older entries of a feed, for readers that follow its archive (RFC 5005). */
export const getStaticPaths = archivePaths satisfies GetStaticPaths;

export const GET: APIRoute<FeedArchivePage> = ({ props }) =>
	new Response(archiveFile(props, 'xml'), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
	});
