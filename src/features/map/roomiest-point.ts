import type { Point } from './projection.ts';

/** Points tried in each direction. */
const STEPS = 24;
/** Names are wide: room to the sides counts less than room above and below. */
const FLATNESS = 0.5;

/**
 * Finds the point of a polygon with the most room for a name, on a grid over it.
 *
 * @param rings the outer ring, then holes
 * @returns the point, and its distance from the nearest border
 */
export function roomiestPoint(rings: readonly (readonly Point[])[]): {
	x: number;
	y: number;
	radius: number;
} {
	const outer = rings[0] ?? [];
	const xs = outer.map(([x]) => x);
	const ys = outer.map(([, y]) => y);
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	let best = { x: (left + right) / 2, y: (top + bottom) / 2, room: -Infinity };
	for (let column = 1; column < STEPS; column++) {
		for (let row = 1; row < STEPS; row++) {
			const x = left + ((right - left) * column) / STEPS;
			const y = top + ((bottom - top) * row) / STEPS;
			const room = roomAt(x, y, rings, FLATNESS);
			if (room > best.room) best = { x, y, room };
		}
	}
	const radius = Math.max(roomAt(best.x, best.y, rings, 1), 0);
	return { x: Math.round(best.x), y: Math.round(best.y), radius: Math.round(radius) };
}

/** @returns the distance from the nearest border; negative outside */
function roomAt(
	x: number,
	y: number,
	rings: readonly (readonly Point[])[],
	flatness: number,
): number {
	let inside = false;
	let least = Infinity;
	for (const ring of rings) {
		let [fromX, fromY] = ring.at(-1) ?? [0, 0];
		for (const [toX, toY] of ring) {
			const crosses = fromY > y !== toY > y;
			if (crosses && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) inside = !inside;
			const flat = (value: number) => value * flatness;
			least = Math.min(least, distance(flat(x), y, flat(fromX), fromY, flat(toX), toY));
			[fromX, fromY] = [toX, toY];
		}
	}
	return inside ? least : -least;
}

/** @returns the distance of a point from a line between two others */
function distance(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const length = dx * dx + dy * dy;
	const along =
		length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
	return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
