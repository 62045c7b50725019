import type { Entry } from '#src/model/entry.ts';
import { lastDayOf } from '#src/outputs/calendar/event-time.ts';

/**
 * Picks the events a reader wants to see first: the next ones, then the latest past ones.
 *
 * @param events in the kind's own order, newest first
 * @param day reference day, `YYYY-MM-DD`; a build reads no clock and passes the newest day in its
 * content
 */
export function nextEvents(
	events: readonly Entry<'termine'>[],
	day: string,
	count: number,
): Entry<'termine'>[] {
	const upcoming = events.filter(({ data }) => lastDayOf(data) >= day).toReversed();
	const past = events.filter(({ data }) => lastDayOf(data) < day);
	return [...upcoming, ...past].slice(0, count);
}
