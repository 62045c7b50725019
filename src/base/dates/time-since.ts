import { addMonths } from './imprecise-date.ts';

const DAY_MS = 86_400_000;

/**
 * Says in German how long ago a day was: `heute`, `gestern`, `vor 5 Tagen`, `vor 3 Wochen`,
 * `vor 3 Monaten`, `vor 2 Jahren`. Months and years follow the calendar: 31 January to 28 February
 * is one month. A unit is used only from two on: something 59 days old is never „vor 1 Monat“.
 *
 * @param day,today ISO days
 * @returns undefined if `day` is after `today`, as for a reader whose clock is wrong
 */
export function timeSince(day: string, today: string): string | undefined {
	const days = Math.round((Date.parse(today) - Date.parse(day)) / DAY_MS);
	if (!(days >= 0)) return undefined;
	const { count, unit } = inLargestUnit(days, monthsBetween(day, today));
	return new Intl.RelativeTimeFormat('de', { numeric: 'auto' }).format(-count, unit);
}

function inLargestUnit(
	days: number,
	months: number,
): { count: number; unit: Intl.RelativeTimeFormatUnit } {
	if (months >= 24) return { count: Math.floor(months / 12), unit: 'year' };
	if (months >= 2) return { count: months, unit: 'month' };
	if (days >= 14) return { count: Math.floor(days / 7), unit: 'week' };
	return { count: days, unit: 'day' };
}

/**
 * Says how long something has been due: `seit gestern`, `seit 2 Monaten`.
 *
 * @param day the last day that was in time
 * @returns undefined up to and including that day
 */
export function overdueSince(day: string, today: string): string | undefined {
	return day < today ? `seit ${timeSince(day, today)?.replace('vor ', '')}` : undefined;
}

/** @returns the ISO day that is `days` later, earlier if negative. */
export function shiftDay(day: string, days: number): string {
	return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

function monthsBetween(day: string, today: string): number {
	const months = (at: string) => Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7));
	const count = months(today) - months(day);
	return addMonths(day, count) > today ? count - 1 : count;
}
