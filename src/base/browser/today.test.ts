import { expect, test } from 'vitest';
import { isUpcoming, today } from './today.ts';

test('the day changes at midnight in Germany, in winter and in summer', () => {
	expect(today(new Date('2026-01-31T22:59:59Z'))).toBe('2026-01-31');
	expect(today(new Date('2026-01-31T23:00:00Z'))).toBe('2026-02-01');
	expect(today(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30');
	expect(today(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
});

test('an event is upcoming until the end of its last day', () => {
	expect(isUpcoming('2026-03-29', '2026-03-29')).toBe(true);
	expect(isUpcoming('2026-03-28', '2026-03-29')).toBe(false);
});
