import type { APIRoute, GetStaticPaths } from 'astro';
import { eventFile } from '#src/outputs/calendar/calendar-files.ts';
import { entriesOf } from '#src/site/published.ts';

/** One file for each event whose day is known. */
export const getStaticPaths = (() =>
	entriesOf('termine').flatMap((event) => {
		const text = eventFile(event);
		return text ? [{ params: { id: event.id }, props: { text } }] : [];
	})) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
