import { sortKey } from '#src/base/dates/imprecise-date.ts';
import { shiftDay } from '#src/base/dates/time-since.ts';
import { groupByEach } from '#src/base/group-by-each.ts';
import { codeOrder } from '#src/base/text/code-order.ts';
import {
	ALL_EVENTS,
	eventCalendar,
	seriesCalendar,
	topicCalendar,
} from '#src/model/built-addresses.ts';
import { topicsOf, type Entry } from '#src/model/entry.ts';
import { lastDayOf } from './event-time.ts';
import { seriesOf } from './series.ts';

/** A calendar readers may subscribe to. */
export interface Calendar {
	/** Address below the portal's base. */
	path: string;
	/** Second part of its title, after „Termine“: name of a topic or a series; empty for all events. */
	subject: string;
	/** At most {@link MOST_EVENTS}. */
	events: readonly Entry<'termine'>[];
	/** Number of events that are left out, long over or too many. */
	older: number;
}

/**
 * Events in a calendar, which programs that subscribed load again and again; the data of all events are complete.
 */
export const MOST_EVENTS = 500;

export { ALL_EVENTS, eventCalendar, seriesCalendar, topicCalendar };

/** How long an event stays after its last day, so that a calendar can still tell of a late cancellation. */
const DAYS_KEPT = 30;

/**
 * @param day the day of the build; events that were long over then are left out
 * @returns the calendar of all events
 */
export function allEvents(events: readonly Entry<'termine'>[], day: string): Calendar {
	return { path: ALL_EVENTS, subject: '', ...latest(events, day) };
}

/**
 * @param day the day of the build; events that were long over then are left out
 * @returns the calendars of every topic and of every series, also without events
 */
export function partialCalendars(
	events: readonly Entry<'termine'>[],
	topics: readonly Entry<'themen'>[],
	day: string,
): Calendar[] {
	const byTopic = groupByEach(events, (event) => new Set(topicsOf(event)));
	return [
		...topics.map(({ id, data }) => ({
			path: topicCalendar(id),
			subject: data.titel,
			...latest(byTopic.get(id) ?? [], day),
		})),
		...seriesOf(events).map((series) => ({
			path: seriesCalendar(series.id),
			subject: series.name,
			...latest(series.events, day),
		})),
	];
}

/** @returns the events that are not long over, of many those that begin last, in the order given */
function latest(
	events: readonly Entry<'termine'>[],
	day: string,
): Pick<Calendar, 'events' | 'older'> {
	const since = shiftDay(day, -DAYS_KEPT);
	const kept = events.filter(({ data }) => lastDayOf(data) >= since);
	const tooMany = Math.max(kept.length - MOST_EVENTS, 0);
	const byDay = kept.toSorted((a, b) => codeOrder(sortKey(a.data.beginn), sortKey(b.data.beginn)));
	const left = new Set(byDay.slice(0, tooMany));
	const shown = kept.filter((event) => !left.has(event));
	return { events: shown, older: events.length - shown.length };
}
