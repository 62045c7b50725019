import { ICalEventStatus, type ICalEventData } from 'ical-generator';
import { DateTime } from 'luxon';
import { plainText } from '#src/base/text/plain-text.ts';
import type { Entry } from '#src/model/entry.ts';
import { eventTimeOf, ZONE, type EventTime } from './event-time.ts';

/** What an event's calendar entry needs besides the event. */
export interface EventContext {
	/** Full address of the event's page. */
	url: string;
	/** Name of the portal in identifiers: a domain name that does not change with the host. */
	portalId: string;
	/** Names of the topics. */
	topics: readonly string[];
}

/**
 * Turns an event into a calendar entry.
 *
 * The identifier combines the ids of event and portal, so that a moved event replaces the old one in
 * every calendar. A cancelled event stays; status and title say so, since not every program shows
 * the status. An event moved to a time not yet known to the day is shown as cancelled at its last
 * known time. `SEQUENCE` counts moves and cancellation; the time stamps are the day of the last
 * change of content.
 *
 * @returns undefined if no time is known to the day
 */
export function calendarEvent(
	{ id, data }: Entry<'termine'>,
	{ url, portalId, topics }: EventContext,
): ICalEventData | undefined {
	const time = eventTimeOf(data);
	const moves = data.verschoben_von ?? [];
	const known = time ?? lastKnownTime(moves);
	if (!known) return undefined;
	const cancelled = data.status === 'abgesagt' || !time;
	const mark = data.status === 'abgesagt' ? 'Abgesagt: ' : time ? '' : 'Verschoben: ';
	const stamp = DateTime.fromISO(data.stand, { zone: 'utc' });
	return {
		id: `${id}@${portalId}`,
		sequence: moves.length + (cancelled ? 1 : 0),
		stamp,
		lastModified: stamp,
		...when(known),
		summary: plainText(mark + data.titel),
		description: plainText(descriptionOf(data, url)),
		location: plainText(placeOf(data)),
		url: new URL(url).href,
		categories: topics.map((name) => ({ name: plainText(name) })),
		status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
	};
}

function lastKnownTime(moves: readonly string[]): EventTime | undefined {
	return moves.flatMap((beginn) => eventTimeOf({ beginn }) ?? []).at(-1);
}

function when({ wholeDays, start, end }: EventTime) {
	if (!wholeDays) return { start, ...(end ? { end } : {}), timezone: ZONE };
	// DTEND is the first day after the event.
	return { start, end: (end ?? start).plus({ days: 1 }), allDay: true };
}

function placeOf({ ort, online }: Entry<'termine'>['data']): string {
	return [ort, online ? 'online' : undefined].filter(Boolean).join(' und ');
}

function descriptionOf(data: Entry<'termine'>['data'], url: string): string {
	const lines = [
		data.kurzfassung,
		...(data.tagesordnung ?? []).map((punkt, index) => `${index + 1}. ${punkt}`),
		...(data.anmeldung ? [`Anmeldung: ${data.anmeldung}`] : []),
		`Mehr: ${url}`,
	];
	return lines.join('\n');
}
