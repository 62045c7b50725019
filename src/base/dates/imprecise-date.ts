/** A date that is known to the day, the calendar week, the month or only the year. */
export interface ImpreciseDate {
	precision: 'minute' | 'day' | 'week' | 'month' | 'year';
	/** First day meant, ISO `YYYY-MM-DD`. */
	from: string;
	/** Last day meant, ISO `YYYY-MM-DD`; equal to `from` for a day. */
	to: string;
	/** Local time `HH:MM` (Europe/Berlin), only with precision `minute`. */
	time?: string;
}

const MONTHS = [
	'Januar',
	'Februar',
	'März',
	'April',
	'Mai',
	'Juni',
	'Juli',
	'August',
	'September',
	'Oktober',
	'November',
	'Dezember',
];

/**
 * Reads `2023`, `2023-05`, `2023-W18`, `2023-05-12` or `2023-05-12T10:00`.
 *
 * @returns the range of days meant, or undefined if the text is none of these or no real date
 * (`2023-02-30`, `2023-W60`). Weeks follow ISO 8601: Monday to Sunday, week 1 holds 4 January.
 */
export function parseImpreciseDate(text: string): ImpreciseDate | undefined {
	const [day = '', time, ...more] = text.split('T');
	if (more.length > 0) return undefined;
	if (time !== undefined) {
		if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time) || !isIsoDay(day)) return undefined;
		return { precision: 'minute', from: day, to: day, time };
	}
	if (/^[12]\d{3}$/.test(text)) {
		return { precision: 'year', from: `${text}-01-01`, to: `${text}-12-31` };
	}
	const month = /^(\d{4})-(\d{2})$/.exec(text);
	if (month) {
		const lastDay = new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).getUTCDate();
		const from = `${text}-01`;
		return isIsoDay(from) ? { precision: 'month', from, to: `${text}-${lastDay}` } : undefined;
	}
	const week = /^([12]\d{3})-W(\d{2})$/.exec(text);
	if (week) return isoWeek(Number(week[1]), Number(week[2]));
	return isIsoDay(text) ? { precision: 'day', from: text, to: text } : undefined;
}

/** True if something ends before something else begins; on one day, times decide if both are given. */
export function endsBefore(
	ends: Pick<ImpreciseDate, 'to' | 'time'>,
	begins: Pick<ImpreciseDate, 'from' | 'time'>,
): boolean {
	if (ends.to !== begins.from) return ends.to < begins.from;
	return ends.time !== undefined && begins.time !== undefined && ends.time < begins.time;
}

/** @returns true for a real calendar day of the years 1000 to 2999, written as `YYYY-MM-DD`. */
export function isIsoDay(text: string): boolean {
	if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * Writes a date for readers: `12. Mai 2023`, `Mai 2023`, `18. Kalenderwoche 2023 (1. bis 7. Mai)`.
 *
 * @param text a date as {@link parseImpreciseDate} reads it; anything else is returned unchanged.
 */
export function formatDate(text: string): string {
	const date = parseImpreciseDate(text);
	if (!date) return text;
	const year = date.from.slice(0, 4);
	switch (date.precision) {
		case 'year':
			return year;
		case 'month':
			return `${monthName(date.from)} ${year}`;
		case 'week':
			return `${Number(text.slice(6))}. Kalenderwoche ${text.slice(0, 4)} (${formatRange(date.from, date.to)})`;
		case 'day':
			return longDay(date.from);
		case 'minute':
			return `${longDay(date.from)}, ${date.time} Uhr`;
	}
}

/** Writes a range of days without repeating month and year: `30. September bis 1. Oktober 2021`. */
export function formatRange(from: string, to: string): string {
	if (from === to) return longDay(from);
	const sameYear = from.slice(0, 4) === to.slice(0, 4);
	const sameMonth = sameYear && from.slice(0, 7) === to.slice(0, 7);
	const start = `${dayNumber(from)}.`;
	if (sameMonth) return `${start} bis ${longDay(to)}`;
	if (sameYear) return `${start} ${monthName(from)} bis ${longDay(to)}`;
	return `${longDay(from)} bis ${longDay(to)}`;
}

/**
 * Writes when something begins and ends: `28. März 2026, 10:00 bis 12:00 Uhr`,
 * `30. September bis 1. Oktober 2021`, `Mai 2023 bis Juni 2024`; only `Mai 2023` if it ends in the same month.
 *
 * @param from,to dates as {@link parseImpreciseDate} reads them
 */
export function formatSpan(from: string, to: string): string {
	const start = parseImpreciseDate(from);
	const end = parseImpreciseDate(to);
	if (start?.time && end?.time && start.from === end.from)
		return `${longDay(start.from)}, ${start.time} bis ${end.time} Uhr`;
	if (start?.precision === 'day' && end?.precision === 'day')
		return formatRange(start.from, end.from);
	const [begun, ended] = [formatDate(from), formatDate(to)];
	return begun === ended ? begun : `${begun} bis ${ended}`;
}

/**
 * @returns a text by which dates of any precision sort in the order in which they begin: `2023-W18`
 * sorts like its Monday
 */
export function sortKey(text: string): string {
	const date = parseImpreciseDate(text);
	return date ? date.from + (date.time ?? '') : text;
}

/** @returns the day `months` calendar months after an ISO day, clipped to the end of the month. */
export function addMonths(isoDay: string, months: number): string {
	const [year, month, day] = isoDay.split('-').map(Number) as [number, number, number];
	const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
	const date = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
	return date.toISOString().slice(0, 10);
}

function isoWeek(year: number, week: number): ImpreciseDate | undefined {
	const fourth = new Date(Date.UTC(year, 0, 4));
	const mondayOfFirst = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
	const monday = new Date(mondayOfFirst + (week - 1) * 7 * 86_400_000);
	const thursday = new Date(monday.getTime() + 3 * 86_400_000);
	if (week < 1 || thursday.getUTCFullYear() !== year) return undefined;
	const sunday = new Date(monday.getTime() + 6 * 86_400_000);
	return {
		precision: 'week',
		from: monday.toISOString().slice(0, 10),
		to: sunday.toISOString().slice(0, 10),
	};
}

function longDay(isoDay: string): string {
	return `${dayNumber(isoDay)}. ${monthName(isoDay)} ${isoDay.slice(0, 4)}`;
}

function dayNumber(isoDay: string): number {
	return Number(isoDay.slice(8, 10));
}

function monthName(isoDay: string): string {
	return MONTHS[Number(isoDay.slice(5, 7)) - 1] ?? isoDay;
}
