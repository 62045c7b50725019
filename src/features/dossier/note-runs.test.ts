import { expect, test } from 'vitest';
import { noteRuns } from './note-runs.ts';

const words = (numbers: number[]) =>
	noteRuns(numbers).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));

test.each([
	[[], []],
	[[4], ['4']],
	[
		[1, 2],
		['1', '2'],
	],
	[[3, 1, 2], ['1–3']],
	[
		[1, 2, 3, 4, 7, 9, 10],
		['1–4', '7', '9', '10'],
	],
	[[5, 5, 6, 7], ['5–7']],
])('%j are written as %j', (numbers, expected) => {
	expect(words(numbers)).toEqual(expected);
});
