import type { APIRoute } from 'astro';
import { allEventsFile } from '#src/outputs/calendar/calendar-files.ts';

export const GET: APIRoute = () =>
	new Response(allEventsFile(), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
