import { afterEach, expect, test, vi } from 'vitest';
import { germanDay, isUpcoming, today } from './today.ts';

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
});

test('the day changes at midnight in Germany, in winter and in summer', () => {
	expect(germanDay(new Date('2026-01-31T22:59:59Z'))).toBe('2026-01-31');
	expect(germanDay(new Date('2026-01-31T23:00:00Z'))).toBe('2026-02-01');
	expect(germanDay(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30');
	expect(germanDay(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
});

test('a build at 23:30 UTC uses the day that has begun in Germany', () => {
	vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
	vi.useFakeTimers({ now: new Date('2026-12-31T23:30:00Z') });
	expect(today()).toBe('2027-01-01');
});

test('a build with a fixed time uses the day it was in Germany', () => {
	vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-03-15T23:30:00Z') / 1000));
	expect(today()).toBe('2026-03-16');
});

test('an event is upcoming until the end of its last day', () => {
	expect(isUpcoming('2026-03-29', '2026-03-29')).toBe(true);
	expect(isUpcoming('2026-03-28', '2026-03-29')).toBe(false);
});
