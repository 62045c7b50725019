import { topicsOf, type Entry } from '#src/model/entry.ts';
import { seriesOf } from './series.ts';

/** A calendar readers may subscribe to. */
export interface Calendar {
	/** Address below the portal's base. */
	path: string;
	/** Second part of its title, after „Termine“: name of a topic or a series; empty for all events. */
	subject: string;
	events: readonly Entry<'termine'>[];
}

/** Address of the calendar of all events. */
export const ALL_EVENTS = '/termine.ics';

/** @returns the address of the calendar of a topic's events. */
export function topicCalendar(id: string): string {
	return `/termine/${id}.ics`;
}

/** @returns the address of a series' calendar; ids have no dot, so it never collides with a topic's. */
export function seriesCalendar(id: string): string {
	return `/termine/reihe.${id}.ics`;
}

/**
 * @returns the address of an event's own calendar file, below the event's page, so that events and
 * topics may share ids
 */
export function eventCalendar(id: string): string {
	return `/termine/${id}/termin.ics`;
}

/** @returns the calendar of all events. */
export function allEvents(events: readonly Entry<'termine'>[]): Calendar {
	return { path: ALL_EVENTS, subject: '', events };
}

/** @returns the calendars of every topic (also without events) and of every series. */
export function partialCalendars(
	events: readonly Entry<'termine'>[],
	topics: readonly Entry<'themen'>[],
): Calendar[] {
	return [
		...topics.map(({ id, data }) => ({
			path: topicCalendar(id),
			subject: data.titel,
			events: events.filter((event) => topicsOf(event).includes(id)),
		})),
		...seriesOf(events).map((series) => ({
			path: seriesCalendar(series.id),
			subject: series.name,
			events: series.events,
		})),
	];
}
