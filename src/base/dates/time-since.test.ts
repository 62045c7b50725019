import { expect, test } from 'vitest';
import { overdueSince, shiftDay, timeSince } from './time-since.ts';

test.each([
	['2026-08-12', '2026-08-12', 'heute'],
	['2026-08-12', '2026-08-13', 'gestern'],
	['2026-08-12', '2026-08-14', 'vorgestern'],
	['2026-08-12', '2026-08-17', 'vor 5 Tagen'],
	['2026-08-12', '2026-08-25', 'vor 13 Tagen'],
	['2026-08-12', '2026-08-26', 'vor 2 Wochen'],
	['2026-08-12', '2026-10-11', 'vor 8 Wochen'],
	['2026-08-12', '2026-10-12', 'vor 2 Monaten'],
	['2026-08-12', '2026-11-11', 'vor 2 Monaten'],
	['2026-08-12', '2026-11-12', 'vor 3 Monaten'],
	['2026-08-12', '2028-08-11', 'vor 23 Monaten'],
	['2026-08-12', '2028-08-12', 'vor 2 Jahren'],
	['2026-08-12', '2030-08-11', 'vor 3 Jahren'],
	// In a shorter month, the last day completes the month.
	['2026-12-31', '2027-02-28', 'vor 2 Monaten'],
	['2024-02-29', '2026-02-27', 'vor 23 Monaten'],
	['2024-02-29', '2026-02-28', 'vor 2 Jahren'],
	// Summer time begins or ends between these days.
	['2026-03-28', '2026-03-30', 'vorgestern'],
	['2026-10-24', '2026-10-26', 'vorgestern'],
])('%s is, on %s, %s', (day, today, words) => {
	expect(timeSince(day, today)?.replace('\u00a0', ' ')).toBe(words);
});

test('a day in the future and a text that is no day have no words', () => {
	expect(timeSince('2026-08-12', '2026-08-11')).toBeUndefined();
	expect(timeSince('2026-08-12', '1970-01-01')).toBeUndefined();
	expect(timeSince('irgendwann', '2026-08-12')).toBeUndefined();
	expect(overdueSince('2026-08-12', '2026-08-11')).toBeUndefined();
});

test('what was due until yesterday is overdue today, not before', () => {
	expect(overdueSince('2026-08-12', '2026-08-12')).toBeUndefined();
	expect(overdueSince('2026-08-12', '2026-08-13')).toBe('seit gestern');
	expect(overdueSince('2026-08-12', '2026-08-14')).toBe('seit vorgestern');
	expect(overdueSince('2026-08-12', '2026-08-20')).toBe('seit 8 Tagen');
	expect(overdueSince('2026-08-12', '2026-10-20')).toBe('seit 2 Monaten');
});

test('a day is shifted across months and the start of summer time', () => {
	expect(shiftDay('2026-03-01', -1)).toBe('2026-02-28');
	expect(shiftDay('2026-03-29', 1)).toBe('2026-03-30');
	expect(shiftDay('2026-12-31', 1)).toBe('2027-01-01');
});
