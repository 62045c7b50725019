/** A position; y grows downwards. */
export interface Point {
	x: number;
	y: number;
}

/** The arrow keys. */
export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/**
 * Finds the nearest point in a direction; one straight ahead is nearer than one aside.
 *
 * @returns its index in the list, or -1 if there is none
 */
export function neighbour(points: readonly Point[], from: Point, direction: Direction): number {
	const horizontal = direction === 'ArrowLeft' || direction === 'ArrowRight';
	const sign = direction === 'ArrowRight' || direction === 'ArrowDown' ? 1 : -1;
	let best = -1;
	let least = Infinity;
	points.forEach((point, place) => {
		const ahead = sign * (horizontal ? point.x - from.x : point.y - from.y);
		const aside = Math.abs(horizontal ? point.y - from.y : point.x - from.x);
		if (ahead <= 0 || aside > 2 * ahead) return;
		const distance = ahead + 2 * aside;
		if (distance < least) [best, least] = [place, distance];
	});
	return best;
}

/** @returns true for the keys that move through the map. */
export function isDirection(key: string): key is Direction {
	return ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].includes(key);
}
