import { expect, test } from 'vitest';
import { lineIndexAt, lineStarts } from './line-starts.ts';

test('finds the line of every offset, including line ends and empty lines', () => {
	const starts = lineStarts('eins\n\ndrei\n');
	expect(starts).toEqual([0, 5, 6, 11]);
	expect([0, 4, 5, 6, 10, 11, 99].map((offset) => lineIndexAt(starts, offset))).toEqual([
		0, 0, 1, 2, 2, 3, 3,
	]);
});
