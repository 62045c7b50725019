import { expect, test } from 'vitest';
import {
	addMonths,
	formatDate,
	formatRange,
	formatSpan,
	isIsoDay,
	parseImpreciseDate,
	sortKey,
} from './imprecise-date.ts';

test.each([
	['2023', 'year', '2023-01-01', '2023-12-31'],
	['2023-05', 'month', '2023-05-01', '2023-05-31'],
	['2024-02', 'month', '2024-02-01', '2024-02-29'],
	['2023-02', 'month', '2023-02-01', '2023-02-28'],
	['2023-W18', 'week', '2023-05-01', '2023-05-07'],
	['2020-W53', 'week', '2020-12-28', '2021-01-03'],
	['2025-W01', 'week', '2024-12-30', '2025-01-05'],
	['2021-W01', 'week', '2021-01-04', '2021-01-10'],
	['2023-05-12', 'day', '2023-05-12', '2023-05-12'],
])('%s is a %s from %s to %s', (text, precision, from, to) => {
	expect(parseImpreciseDate(text)).toEqual({ precision, from, to });
});

test('a time of day is kept', () => {
	expect(parseImpreciseDate('2023-05-12T09:30')).toEqual({
		precision: 'minute',
		from: '2023-05-12',
		to: '2023-05-12',
		time: '09:30',
	});
});

test.each([
	...['2023-02-30', '2023-13', '2023-00', '2023-W00', '2023-W53', '2023-W60', '2023-W1', '2023-5'],
	...['12.05.2023', 'Mai 2023', '', '23', '2023-05-12T24:00', '2023-05-12T9:30', '2023-05T10:00'],
	...['2023-05-12T10:00:00', '2023-05-12T10:00T10:00', ' 2023'],
])('„%s“ is not a date', (text) => {
	expect(parseImpreciseDate(text)).toBeUndefined();
});

test('a real day is distinguished from an impossible one', () => {
	expect(isIsoDay('2024-02-29')).toBe(true);
	expect(isIsoDay('2023-02-29')).toBe(false);
	expect(isIsoDay('2024-2-29')).toBe(false);
});

test.each([
	['2023', '2023'],
	['2023-05', 'Mai 2023'],
	['2023-W18', '18. Kalenderwoche 2023 (1. bis 7. Mai 2023)'],
	['2025-W01', '1. Kalenderwoche 2025 (30. Dezember 2024 bis 5. Januar 2025)'],
	['2023-05-02', '2. Mai 2023'],
	['2023-05-12T09:30', '12. Mai 2023, 09:30 Uhr'],
	['irgendwann', 'irgendwann'],
])('%s is written as „%s“', (text, long) => {
	expect(formatDate(text)).toBe(long);
});

test.each([
	['2023-05-12', '2023-05-12', '12. Mai 2023'],
	['2023-05-12', '2023-05-14', '12. bis 14. Mai 2023'],
	['2021-09-30', '2021-10-01', '30. September bis 1. Oktober 2021'],
	['2021-12-31', '2022-01-01', '31. Dezember 2021 bis 1. Januar 2022'],
	['2021-05-01', '2022-05-03', '1. Mai 2021 bis 3. Mai 2022'],
])('from %s to %s is written as „%s“', (from, to, text) => {
	expect(formatRange(from, to)).toBe(text);
});

test.each([
	['2026-01-15', 12, '2027-01-15'],
	['2026-01-31', 1, '2026-02-28'],
	['2024-02-29', 12, '2025-02-28'],
	['2026-11-30', 3, '2027-02-28'],
	['2026-12-31', 1, '2027-01-31'],
])('%s and %i months is %s', (day, months, later) => {
	expect(addMonths(day, months)).toBe(later);
});

test.each([
	['2026-03-28T10:00', '2026-03-28T12:00', '28. März 2026, 10:00 bis 12:00 Uhr'],
	[
		'2026-10-24T20:00',
		'2026-10-25T09:00',
		'24. Oktober 2026, 20:00 Uhr bis 25. Oktober 2026, 09:00 Uhr',
	],
	['2021-09-30', '2021-10-01', '30. September bis 1. Oktober 2021'],
	['2023-05', '2024-06', 'Mai 2023 bis Juni 2024'],
	['2023-02', '2023-02', 'Februar 2023'],
	['2021', '2021', '2021'],
])('from %s to %s is written %s', (from, to, text) => {
	expect(formatSpan(from, to)).toBe(text);
});

test('dates of any precision sort by when they begin', () => {
	const dates = ['2026-05-04T10:00', '2026-W19', '2026-05', '2026-05-04T09:00', '2026-04-30'];
	expect(dates.toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)))).toEqual([
		'2026-04-30',
		'2026-05',
		'2026-W19',
		'2026-05-04T09:00',
		'2026-05-04T10:00',
	]);
});
