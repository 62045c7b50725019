import type { Position } from '#src/model/boundaries.ts';

/** A position in a drawing; y grows downwards. */
export type Point = readonly [x: number, y: number];

/** How positions become points of a drawing. */
export interface Projection {
	width: number;
	height: number;
	/** Units per kilometre. */
	kilometre: number;
	project: (position: Position) => Point;
}

const WIDTH = 560;
const MOST_HEIGHT = 700;
const KM_PER_DEGREE = 111.2;
/** A region smaller than this is not enlarged further. */
const SMALLEST_EXTENT_KM = 8;

/**
 * Fits positions into a drawing: equirectangular projection about the middle latitude, which is true to shape over the
 * extent of a district.
 *
 * @param positions at least one
 * @param margin room around them, in units of the drawing
 */
export function projectionOf(positions: Iterable<Position>, margin: number): Projection {
	const lon = new Extent();
	const lat = new Extent();
	for (const [x, y] of positions) {
		lon.add(x);
		lat.add(y);
	}
	const kmPerLon = KM_PER_DEGREE * Math.cos((lat.middle * Math.PI) / 180);
	const wide = Math.max(lon.size * kmPerLon, SMALLEST_EXTENT_KM);
	const high = Math.max(lat.size * KM_PER_DEGREE, SMALLEST_EXTENT_KM);
	const kilometre = Math.min((WIDTH - 2 * margin) / wide, (MOST_HEIGHT - 2 * margin) / high);
	const height = Math.ceil(high * kilometre + 2 * margin);
	return {
		width: WIDTH,
		height,
		kilometre,
		project: ([x, y]) => [
			WIDTH / 2 + (x - lon.middle) * kmPerLon * kilometre,
			height / 2 - (y - lat.middle) * KM_PER_DEGREE * kilometre,
		],
	};
}

class Extent {
	#least = Infinity;
	#most = -Infinity;

	add(value: number): void {
		this.#least = Math.min(this.#least, value);
		this.#most = Math.max(this.#most, value);
	}

	get size(): number {
		return this.#most - this.#least;
	}

	get middle(): number {
		return (this.#least + this.#most) / 2;
	}
}
