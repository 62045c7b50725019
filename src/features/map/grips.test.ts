import { expect, test } from 'vitest';
import { gripsOf } from './grips.ts';

test('a small circle is easy to hit if there is room', () => {
	expect(gripsOf([{ x: 0, y: 0, radius: 3 }])).toEqual([12]);
	const far = [
		{ x: 0, y: 0, radius: 3 },
		{ x: 100, y: 0, radius: 20 },
	];
	expect(gripsOf(far)).toEqual([12, 20]);
});

test('close circles share the room between them', () => {
	const close = [
		{ x: 0, y: 0, radius: 3 },
		{ x: 10, y: 0, radius: 3 },
		{ x: 5, y: 30, radius: 20 },
	];
	const [left = 0, right = 0] = gripsOf(close);
	expect(left).toBe(5);
	expect(left + right).toBeLessThanOrEqual(10);
});

test('a circle that touches another can still be hit', () => {
	const touching = [
		{ x: 0, y: 0, radius: 3 },
		{ x: 5, y: 0, radius: 3 },
	];
	expect(gripsOf(touching)).toEqual([3, 3]);
});
