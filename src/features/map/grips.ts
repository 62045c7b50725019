import { roundTo } from '#src/base/round.ts';

/** Radius that a finger or a pointer hits well, in units of the drawing. */
const EASY = 12;

/**
 * Sizes the area of each circle that can be hit: larger than a small circle, but only up to the
 * middle between it and its neighbours, so that in a crowd nobody hits another place.
 *
 * @param spots circles in units of the drawing
 * @returns the radius of each, never below that of its circle
 */
export function gripsOf(spots: readonly { x: number; y: number; radius: number }[]): number[] {
	return spots.map((spot) => {
		if (spot.radius >= EASY) return spot.radius;
		const gaps = spots.map((other) =>
			other === spot
				? Infinity
				: Math.hypot(other.x - spot.x, other.y - spot.y) - spot.radius - other.radius,
		);
		const room = Math.max(Math.min(...gaps), 0) / 2;
		return roundTo(Math.min(spot.radius + room, EASY), 1);
	});
}
