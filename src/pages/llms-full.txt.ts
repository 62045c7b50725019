import type { APIRoute } from 'astro';
import { fullTextFile } from '#src/outputs/llms/full-text-file.ts';

export const GET: APIRoute = () =>
	new Response(fullTextFile(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
