import { sortKey } from '#src/base/dates/imprecise-date.ts';
import { groupByEach } from '#src/base/group-by-each.ts';
import { codeOrder } from '#src/base/text/code-order.ts';
import {
	ALL_EVENTS,
	eventCalendar,
	seriesCalendar,
	topicCalendar,
} from '#src/model/built-addresses.ts';
import { topicsOf, type Entry } from '#src/model/entry.ts';
import { seriesOf } from './series.ts';

/** A calendar readers may subscribe to. */
export interface Calendar {
	/** Address below the portal's base. */
	path: string;
	/** Second part of its title, after „Termine“: name of a topic or a series; empty for all events. */
	subject: string;
	/** At most {@link MOST_EVENTS}. */
	events: readonly Entry<'termine'>[];
	/** Number of older events that are left out. */
	older: number;
}

/**
 * Events in a calendar. Programs that subscribed load it again and again, so the past ends
 * somewhere; the data of all events are complete.
 */
export const MOST_EVENTS = 500;

export { ALL_EVENTS, eventCalendar, seriesCalendar, topicCalendar };

/** @returns the calendar of all events. */
export function allEvents(events: readonly Entry<'termine'>[]): Calendar {
	return { path: ALL_EVENTS, subject: '', ...latest(events) };
}

/** @returns the calendars of every topic (also without events) and of every series. */
export function partialCalendars(
	events: readonly Entry<'termine'>[],
	topics: readonly Entry<'themen'>[],
): Calendar[] {
	const byTopic = groupByEach(events, (event) => new Set(topicsOf(event)));
	return [
		...topics.map(({ id, data }) => ({
			path: topicCalendar(id),
			subject: data.titel,
			...latest(byTopic.get(id) ?? []),
		})),
		...seriesOf(events).map((series) => ({
			path: seriesCalendar(series.id),
			subject: series.name,
			...latest(series.events),
		})),
	];
}

/** @returns the events that begin last, in the order given */
function latest(events: readonly Entry<'termine'>[]): Pick<Calendar, 'events' | 'older'> {
	const older = Math.max(events.length - MOST_EVENTS, 0);
	if (older === 0) return { events, older };
	const byDay = events.toSorted((a, b) =>
		codeOrder(sortKey(a.data.beginn), sortKey(b.data.beginn)),
	);
	const left = new Set(byDay.slice(0, older));
	return { events: events.filter((event) => !left.has(event)), older };
}
