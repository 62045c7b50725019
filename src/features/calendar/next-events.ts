import { codeOrder } from '#src/base/text/code-order.ts';
import type { Entry } from '#src/model/entry.ts';
import { lastDayOf } from '#src/outputs/calendar/event-time.ts';

/**
 * @param day reference day, `YYYY-MM-DD`; a build reads no clock and passes the newest day in its
 * content
 * @returns the events that are not over on that day, the next one first
 */
export function comingEvents(events: readonly Entry<'termine'>[], day: string): Entry<'termine'>[] {
	return events
		.filter(({ data }) => lastDayOf(data) >= day)
		.sort((a, b) => codeOrder(a.data.beginn, b.data.beginn));
}

/** What is said once no event is coming any more. */
export interface LastEvent {
	/** The last event that was held. */
	event: Entry<'termine'>;
	/** The last day of all events: after it none is coming. */
	until: string;
}

/** @returns undefined if no event was ever held */
export function lastEvent(events: readonly Entry<'termine'>[]): LastEvent | undefined {
	const byLastDay = events.toSorted((a, b) => codeOrder(lastDayOf(b.data), lastDayOf(a.data)));
	const event = byLastDay.find(({ data }) => data.status !== 'abgesagt');
	const [latest] = byLastDay;
	return event && latest && { event, until: lastDayOf(latest.data) };
}
