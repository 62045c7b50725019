import ical, { escape, type ICalEventData } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { plainText } from '#src/base/text/plain-text.ts';
import { ZONE } from './event-time.ts';

/** A calendar to download or to subscribe to. */
export interface CalendarFile {
	/** Shown as the calendar's name by the program that subscribes to it. */
	name: string;
	description: string;
	/** Full address under which the calendar is published. */
	url: string;
	events: readonly ICalEventData[];
}

const DAY_IN_SECONDS = 86_400;

/**
 * Writes a calendar in the iCalendar format (RFC 5545), with the rules of German summer time.
 * A calendar may have no event: subscribing before the first one must work. Even then it has one component, as RFC 5545
 * (3.6) demands: the time zone.
 */
export function calendarText({ name, description, url, events }: CalendarFile): string {
	const calendar = ical({
		prodId: { company: 'Wissensnetz', product: 'Termine', language: 'DE' },
		// The library escapes the texts of events, but not those of the calendar.
		name: escape(plainText(name), false),
		description: escape(plainText(description), false),
		// No name, so that time stamps stay in UTC, as the standard requires.
		timezone: { name: null, generator: (zone) => tzlib_get_ical_block(zone)[0] ?? '' },
		ttl: DAY_IN_SECONDS,
		source: url,
	});
	for (const event of events) calendar.createEvent(event);
	const text = `${calendar.toString()}\r\n`;
	if (events.length > 0) return text;
	const zone = tzlib_get_ical_block(ZONE)[0] ?? '';
	return text.replace(/END:VCALENDAR\r\n$/, () => `${zone}\r\nEND:VCALENDAR\r\n`);
}
