import { calendarEvent } from './calendar-event.ts';
import { calendarText } from './calendar-text.ts';
import { calendarsOf, eventCalendar, type Calendar } from './calendars.ts';
import { entriesOf, findEntry } from '#src/site/published.ts';
import { fullAddress } from '#src/site/link.ts';
import { pathOf, titleOf, topicsOf, type Entry } from '#src/model/entry.ts';
import { portal, portalId } from '#src/site/portal/portal.ts';

/** Every calendar of the portal but those of single events. */
export const calendars: readonly Calendar[] = calendarsOf(
	entriesOf('termine'),
	entriesOf('themen'),
);

/** @returns a calendar's file; events whose day is not known are left out. */
export function calendarFile({ path, subject, events }: Calendar): string {
	return calendarText({
		name: [portal.name, subject || 'Termine'].join(': '),
		description: subject ? `Termine zu ${subject}` : `Alle Termine im ${portal.name}`,
		url: fullAddress(path),
		events: events.flatMap((event) => entryOf(event) ?? []),
	});
}

/** @returns an event's own file; undefined where its day is not known. */
export function eventFile(event: Entry<'termine'>): string | undefined {
	const entry = entryOf(event);
	return (
		entry &&
		calendarText({
			name: titleOf(event),
			description: event.data.kurzfassung,
			url: fullAddress(eventCalendar(event.id)),
			events: [entry],
		})
	);
}

function entryOf(event: Entry<'termine'>) {
	return calendarEvent(event, {
		url: fullAddress(pathOf(event)),
		portalId,
		topics: topicsOf(event)
			.flatMap((id) => findEntry(['themen'], id) ?? [])
			.map(titleOf),
	});
}
