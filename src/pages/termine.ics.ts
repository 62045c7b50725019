import type { APIRoute } from 'astro';
import { calendarFile, calendars } from '#src/outputs/calendar/calendar-files.ts';
import { ALL_EVENTS } from '#src/outputs/calendar/calendars.ts';

export const GET: APIRoute = () =>
	new Response(
		calendars
			.filter(({ path }) => path === ALL_EVENTS)
			.map(calendarFile)
			.join(''),
		{ headers: { 'content-type': 'text/calendar; charset=utf-8' } },
	);
