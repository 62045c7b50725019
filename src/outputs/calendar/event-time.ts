import { DateTime } from 'luxon';
import { parseImpreciseDate } from '#src/base/dates/imprecise-date.ts';

/** When an event is, known well enough for a calendar. */
export interface EventTime {
	/** True: days without a time; `end` is then the last day itself. */
	wholeDays: boolean;
	start: DateTime;
	/** Left out where nobody knows when it ends. */
	end?: DateTime;
}

/** Every event takes place here; calendars and offsets follow this zone's summer time. */
export const ZONE = 'Europe/Berlin';

/**
 * Reads when an event is.
 *
 * @param beginn a date as precise as known; times are local times of {@link ZONE}
 * @returns undefined for weeks, months and years: what is not known to the day has no place in a
 * calendar
 */
export function eventTimeOf({
	beginn,
	ende,
}: {
	beginn: string;
	ende?: string | undefined;
}): EventTime | undefined {
	const precision = parseImpreciseDate(beginn)?.precision;
	if (precision !== 'day' && precision !== 'minute') return undefined;
	const sameKind = ende !== undefined && parseImpreciseDate(ende)?.precision === precision;
	return {
		wholeDays: precision === 'day',
		start: DateTime.fromISO(beginn, { zone: ZONE }),
		...(sameKind ? { end: DateTime.fromISO(ende, { zone: ZONE }) } : {}),
	};
}

/** @returns a day for days, a local time with its offset from UTC for times: `2026-03-29T10:00:00+02:00`. */
export function isoOf(time: DateTime, { wholeDays }: EventTime): string {
	const text = wholeDays ? time.toISODate() : time.toISO({ suppressMilliseconds: true });
	return text ?? '';
}

/** @returns the last day on which an event may still be going on, `YYYY-MM-DD`. */
export function lastDayOf({ beginn, ende }: { beginn: string; ende?: string | undefined }): string {
	return parseImpreciseDate(ende ?? beginn)?.to ?? beginn;
}
