import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { articleImages } from '#src/articles/image-files.ts';
import { contentDir } from '#src/portal/portal.ts';

export function getStaticPaths() {
	return articleImages(contentDir).map((path) => ({ params: { path } }));
}

export const GET: APIRoute = ({ params }) =>
	new Response(readFileSync(join(contentDir, params.path ?? '')));
