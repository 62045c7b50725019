import { expect, test } from 'vitest';
import { contributionLevel } from './contribution-level.ts';

test.each([
	[0, 0],
	[1, 1],
	[2, 2],
	[4, 2],
	[5, 3],
	[40, 3],
])('%d contributions are level %d', (count, level) => {
	expect(contributionLevel(count)).toBe(level);
});
