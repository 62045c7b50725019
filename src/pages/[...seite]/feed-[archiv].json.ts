import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveFile, archivePaths, type FeedArchivePage } from '#src/outputs/feeds/feed-files.ts';

/** The older entries of a feed, for readers of JSON Feed that follow `next_url`. */
export const getStaticPaths = archivePaths satisfies GetStaticPaths;

export const GET: APIRoute<FeedArchivePage> = ({ props }) =>
	new Response(archiveFile(props, 'json'), {
		headers: { 'content-type': 'application/feed+json; charset=utf-8' },
	});
