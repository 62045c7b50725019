import { expect, test } from 'vitest';
import { isDirection, neighbour } from './neighbour.ts';

const points = [
	{ x: 0, y: 0 },
	{ x: 10, y: 1 },
	{ x: 30, y: 0 },
	{ x: 12, y: 30 },
];
const from = { x: 0, y: 0 };

test.each([
	['ArrowRight', 1],
	['ArrowDown', 3],
	['ArrowLeft', -1],
	['ArrowUp', -1],
] as const)('%s leads to the nearest point in that direction', (key, place) => {
	expect(neighbour(points, from, key)).toBe(place);
});

test('a point straight ahead is nearer than one aside at the same distance', () => {
	const two = [
		{ x: 10, y: 9 },
		{ x: 14, y: 0 },
	];
	expect(neighbour(two, from, 'ArrowRight')).toBe(1);
});

test('only arrow keys are directions', () => {
	expect(isDirection('ArrowUp')).toBe(true);
	expect(isDirection('a')).toBe(false);
});
