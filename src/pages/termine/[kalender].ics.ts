import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarFile, calendars } from '#src/outputs/calendar/calendar-files.ts';
import type { Calendar } from '#src/outputs/calendar/calendars.ts';

/** One calendar for each topic and each series. */
export const getStaticPaths = (() =>
	calendars().map((calendar) => ({
		params: { kalender: calendar.path.replace(/^\/termine\/|\.ics$/g, '') },
		props: { calendar },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ calendar: Calendar }> = ({ props }) =>
	new Response(calendarFile(props.calendar), {
		headers: { 'content-type': 'text/calendar; charset=utf-8' },
	});
