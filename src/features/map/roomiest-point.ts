import polylabel from 'polylabel';
import type { Point } from './projection.ts';

/** Names are wide: room to the sides counts less than room above and below. */
const FLATNESS = 0.5;
/** How near to the best point is good enough, in units of the drawing. */
const PRECISION = 0.5;

/**
 * Finds the point of a polygon with the most room for a name, by Mapbox's polylabel.
 *
 * @param rings the outer ring, then holes
 * @returns the point, and how much room it has: its distance from the nearest border, that to the sides halved
 */
export function roomiestPoint(rings: readonly (readonly Point[])[]): {
	x: number;
	y: number;
	radius: number;
} {
	const flat = rings.map((ring) => ring.map(([x, y]): [number, number] => [x * FLATNESS, y]));
	const found = polylabel(flat, PRECISION);
	const [x, y] = found;
	return {
		x: Math.round(x / FLATNESS),
		y: Math.round(y),
		radius: Math.max(Math.round(found.distance), 0),
	};
}
