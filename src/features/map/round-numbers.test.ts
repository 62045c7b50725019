import { expect, test } from 'vitest';
import { roundBelow } from './round-numbers.ts';

test.each([
	[62_993, 50_000],
	[20_997, 20_000],
	[1999, 1000],
	[10, 10],
	[0.3, 1],
])('the round number below %d is %d', (value, round) => {
	expect(roundBelow(value)).toBe(round);
});
