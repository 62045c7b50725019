import type { APIRoute } from 'astro';
import { llmsFile } from '#src/outputs/llms/llms-file.ts';

export const GET: APIRoute = () =>
	new Response(llmsFile(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
