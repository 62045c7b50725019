import { isIsoDay, parseImpreciseDate } from '#src/base/dates/imprecise-date.ts';
import { localMinute } from '#src/base/dates/local-minute.ts';

const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const WEEKDAYS = ['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa'];
const WEEKDAY =
	/^(?<w>so|mo|di|mi|do|fr|sa)(?:nntag|ntag|enstag|ttwoch|nnerstag|eitag|mstag|nnabend)?(?:\.,?|,|\s)\s*(?:den\s+)?/;
/** A time after a day: `T10:00`, `, 10.30 Uhr`, ` um 10 Uhr`, ` 10:00:00+01:00`. */
const TIME =
	/^(?:t|,?\s*(?:um|ab)?\s*)(?<h>\d{1,2})(?:[:.](?<min>\d{2}))?(?::(?<sec>\d{2})(?:\.0{1,9})?)?(?<word>\s*(?:uhr|h))?\s*(?<zone>z|utc|[+-]\d{2}:?\d{2})?$/;
/** Long enough for every way to write a date. */
const MAX_LENGTH = 80;

/**
 * Reads a date as people write it: `31.12.2024`, `1. Mai 2023`, `Mai 2023`, `5/2023`, `2023-5-1`,
 * `KW 18/2023`, `Mittwoch, 4. März 2026 um 10 Uhr`, `2026-03-04T10:00:00+01:00`.
 *
 * @returns the same day, week, month or minute (`2026-03-04T10:00`) as ISO text, in the time of Berlin; undefined if
 * the text is no date, or says more than that
 */
export function isoFromGerman(written: string): string | undefined {
	if (written.length > MAX_LENGTH) return undefined;
	const whole = written
		.trim()
		.toLowerCase()
		.replace(/[\u00a0\u2007\u202f\s]+/g, ' ')
		.replaceAll('maerz', 'märz')
		.replace(/[–—]/g, '-');
	const weekday = WEEKDAY.exec(whole);
	const text = weekday ? whole.slice(weekday[0].length) : whole;
	const dated = dayAt(text);
	if (dated) {
		const { day, rest } = dated;
		if (weekday && WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] !== weekday.groups?.['w'])
			return undefined;
		return rest === '' ? day : withTime(day, rest);
	}
	if (weekday) return undefined;
	const week = /^(?:kw|kalenderwoche)\s*(\d{1,2})[\s/]+(\d{4})$/.exec(text);
	if (week) return `${week[2]}-W${week[1]?.padStart(2, '0')}`;
	const month =
		/^(?<m>[a-zä]{3,9})\.?\s*(?<y>\d{4})$/.exec(text) ??
		/^(?<m>\d{1,2})[./](?<y>\d{4})$/.exec(text) ??
		/^(?<y>\d{4})[-/.](?<m>\d{1,2})$/.exec(text);
	const number = monthNumber(month?.groups?.['m'] ?? '');
	return month && number ? `${month.groups?.['y']}-${number}` : undefined;
}

/**
 * Reads a time without a day: `12:00 Uhr`, `12 Uhr`.
 *
 * @returns `HH:MM`; undefined if the text is no time
 */
export function timeFromGerman(written: string): string | undefined {
	const text = written.trim().toLowerCase();
	if (text.length > MAX_LENGTH || !/^\d{1,2}(?:[:.]\d{2}|\s*(?:uhr|h)\b)/.test(text))
		return undefined;
	return withTime('2000-01-01', ` ${text}`)?.slice(11);
}

/** A day at the start of a text, and what follows it. */
function dayAt(text: string): { day: string; rest: string } | undefined {
	const found =
		/^(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>(?:\d{2})?\d{2})(?!\d)/.exec(text) ??
		/^(?<d>\d{1,2})\.?\s?(?<m>[a-zä]{3,9})\.?\s?(?<y>\d{4})(?!\d)/.exec(text) ??
		/^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/.exec(text) ??
		/^(?<d>\d{1,2})[-/](?<m>\d{1,2})[-/](?<y>\d{4})(?!\d)/.exec(text) ??
		/^(?<y>20\d{2})(?<m>\d{2})(?<d>\d{2})(?!\d)/.exec(text);
	if (!found?.groups) return undefined;
	const day = dayOf(found.groups);
	return day === undefined ? undefined : { day, rest: text.slice(found[0].length) };
}

function withTime(day: string, rest: string): string | undefined {
	const parts = TIME.exec(rest)?.groups;
	if (!parts) return undefined;
	const { h = '', min, sec, word, zone } = parts;
	// A bare number may be anything, and seconds cannot be kept.
	if ((min === undefined && word === undefined) || (sec !== undefined && sec !== '00'))
		return undefined;
	const minute = `${day}T${h.padStart(2, '0')}:${min ?? '00'}`;
	if (parseImpreciseDate(minute) === undefined) return undefined;
	return zone === undefined ? minute : localMinute(minute, zone);
}

function dayOf(parts: Record<string, string>): string | undefined {
	const year = parts['y']?.padStart(4, '20');
	const iso = `${year}-${monthNumber(parts['m'] ?? '')}-${parts['d']?.padStart(2, '0')}`;
	return isIsoDay(iso) ? iso : undefined;
}

function monthNumber(text: string): string | undefined {
	const number = /^\d+$/.test(text)
		? Number(text)
		: MONTHS.indexOf(text.startsWith('jän') ? 'jan' : text.slice(0, 3)) + 1;
	return number >= 1 && number <= 12 ? String(number).padStart(2, '0') : undefined;
}
