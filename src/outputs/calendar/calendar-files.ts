import { once } from '#src/base/once.ts';
import type { Entry } from '#src/model/entry.ts';
import { contentDate } from '#src/site/content-date.ts';
import { entriesOf } from '#src/site/published.ts';
import { publication } from '../publication/this-portal.ts';
import { allEvents, partialCalendars, type Calendar } from './calendars.ts';
import { writeCalendar, writeEvent } from './write-calendar.ts';

/** The calendars of each topic and of each series. */
export const calendars = once(() =>
	partialCalendars(entriesOf('termine'), entriesOf('themen'), contentDate()),
);

/** The file of the calendar of all events. */
export const allEventsFile = once(() =>
	calendarFile(allEvents(entriesOf('termine'), contentDate())),
);

/** @returns a calendar's file, without events whose day is unknown. */
export function calendarFile(calendar: Calendar): string {
	return writeCalendar(calendar, publication());
}

/** @returns an event's own file; undefined if its day is unknown. */
export function eventFile(event: Entry<'termine'>): string | undefined {
	return writeEvent(event, publication());
}
