import { formatNumber } from '#src/base/text/numbers.ts';
import { pathOf, titleOf, topicsOf, type Entry } from '#src/model/entry.ts';
import type { Publication } from '../publication/publication.ts';
import { calendarEvent } from './calendar-event.ts';
import { calendarText } from './calendar-text.ts';
import { eventCalendar, type Calendar } from './calendars.ts';

/** @returns a calendar's file, without events whose day is unknown. */
export function writeCalendar(
	{ path, subject, events, older }: Calendar,
	publication: Publication,
): string {
	const { name, fullAddress } = publication;
	return calendarText({
		name: [name, subject || 'Termine'].join(': '),
		description: [
			subject ? `Termine zu ${subject}` : `${older > 0 ? 'Termine' : 'Alle Termine'} im ${name}`,
			...(older > 0 ? [`${formatNumber(older)} ältere stehen nur im Portal`] : []),
		].join('; '),
		url: fullAddress(path),
		events: events.flatMap((event) => inCalendar(event, publication) ?? []),
	});
}

/** @returns an event's own file; undefined if its day is unknown. */
export function writeEvent(event: Entry<'termine'>, publication: Publication): string | undefined {
	const entry = inCalendar(event, publication);
	return (
		entry &&
		calendarText({
			name: titleOf(event),
			description: event.data.kurzfassung,
			url: publication.fullAddress(eventCalendar(event.id)),
			events: [entry],
		})
	);
}

function inCalendar(event: Entry<'termine'>, { portalId, fullAddress, nameOf }: Publication) {
	return calendarEvent(event, {
		url: fullAddress(pathOf(event)),
		portalId,
		topics: topicsOf(event).flatMap((id) => nameOf(['themen'], id) ?? []),
	});
}
