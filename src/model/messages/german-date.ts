import { isIsoDay } from '#src/base/dates/imprecise-date.ts';

const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];

/**
 * Reads a date as people write it: `31.12.2024`, `1. Mai 2023`, `Mai 2023`, `5/2023`, `2023-5-1`,
 * `KW 18/2023`.
 *
 * @returns the same day, week or month as ISO text; undefined if the text is no date
 */
export function isoFromGerman(written: string): string | undefined {
	const text = written.trim().toLowerCase().replaceAll('maerz', 'märz').replace(/[–—]/g, '-');
	const day =
		/^(?<d>\d{1,2})\.\s*(?<m>\d{1,2})\.\s*(?<y>(?:\d{2})?\d{2})$/.exec(text) ??
		/^(?<d>\d{1,2})\.?\s*(?<m>[a-zä]{3,9})\.?\s*(?<y>\d{4})$/.exec(text) ??
		/^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?:[t ].*)?$/.exec(text) ??
		/^(?<d>\d{1,2})[-/](?<m>\d{1,2})[-/](?<y>\d{4})$/.exec(text) ??
		/^(?<y>20\d{2})(?<m>\d{2})(?<d>\d{2})$/.exec(text);
	if (day?.groups) return dayOf(day.groups);
	const week = /^(?:kw|kalenderwoche)\s*(\d{1,2})[\s/]+(\d{4})$/.exec(text);
	if (week) return `${week[2]}-W${week[1]?.padStart(2, '0')}`;
	const month =
		/^(?<m>[a-zä]{3,9})\.?\s*(?<y>\d{4})$/.exec(text) ??
		/^(?<m>\d{1,2})[./](?<y>\d{4})$/.exec(text) ??
		/^(?<y>\d{4})[-/.](?<m>\d{1,2})$/.exec(text);
	const number = monthNumber(month?.groups?.['m'] ?? '');
	return month && number ? `${month.groups?.['y']}-${number}` : undefined;
}

function dayOf(parts: Record<string, string>): string | undefined {
	const year = parts['y']?.padStart(4, '20');
	const iso = `${year}-${monthNumber(parts['m'] ?? '')}-${parts['d']?.padStart(2, '0')}`;
	return isIsoDay(iso) ? iso : undefined;
}

function monthNumber(text: string): string | undefined {
	const number = /^\d+$/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3)) + 1;
	return number >= 1 && number <= 12 ? String(number).padStart(2, '0') : undefined;
}
