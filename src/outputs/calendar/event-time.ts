import { DateTime } from 'luxon';
import { parseImpreciseDate } from '#src/base/dates/imprecise-date.ts';

/** Time of an event, known at least to the day. */
export interface EventTime {
	/** True for days without a time; `end` is then the last day. */
	wholeDays: boolean;
	start: DateTime;
	/** After the start, for whole days perhaps the same day; left out if the end is unknown. */
	end?: DateTime;
}

/** Time zone of every event; calendars and offsets follow its summer time. */
export const ZONE = 'Europe/Berlin';

/**
 * Reads the time of an event.
 *
 * @param beginn a date as precise as known; times are local times of {@link ZONE}
 * @returns undefined for weeks, months and years: calendars need a day
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
	const wholeDays = precision === 'day';
	const start = DateTime.fromISO(beginn, { zone: ZONE });
	const sameKind = ende !== undefined && parseImpreciseDate(ende)?.precision === precision;
	const end = sameKind ? DateTime.fromISO(ende, { zone: ZONE }) : undefined;
	// A time that summer time skips is moved behind the gap, and so perhaps behind the end.
	const isLater = end && (wholeDays ? end >= start : end > start);
	return { wholeDays, start, ...(isLater ? { end } : {}) };
}

/** @returns a day, or a local time with its offset from UTC: `2026-03-29T10:00:00+02:00`. */
export function isoOf(time: DateTime, { wholeDays }: EventTime): string {
	const text = wholeDays ? time.toISODate() : time.toISO({ suppressMilliseconds: true });
	return text ?? '';
}

/** @returns the last day on which an event may still be going on, `YYYY-MM-DD`. */
export function lastDayOf({ beginn, ende }: { beginn: string; ende?: string | undefined }): string {
	return parseImpreciseDate(ende ?? beginn)?.to ?? beginn;
}
