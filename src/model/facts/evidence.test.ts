import { expect, test } from 'vitest';
import { isRecent, newestDate } from './evidence.ts';

test('evidence is recent for two years before the review; of a year or month, the first day counts', () => {
	expect(isRecent('2024-11-29', '2026-11-29')).toBe(true);
	expect(isRecent('2024-11-28', '2026-11-29')).toBe(false);
	expect(isRecent('2024-12', '2026-11-29')).toBe(true);
	expect(isRecent('2024', '2026-11-29')).toBe(false);
	expect(isRecent('bald', '2026-11-29')).toBe(false);
});

test('a source shows a state when it appeared, or when the page itself was opened', () => {
	const abgerufen = '2026-11-29';
	expect(
		newestDate([
			{ datum: '2021', abgerufen },
			{ datum: 2023, abgerufen },
		]),
	).toBe('2023');
	expect(newestDate([{ datum: '2021' }, { abgerufen }])).toBe(abgerufen);
	expect(newestDate([{ abgerufen, kopie: true }])).toBeUndefined();
});

test('a source about something else is left out', () => {
	expect(newestDate([{ datum: '2021' }, { datum: '2025-07' }], 2)).toBe('2021');
});
