import { roundTo } from '#src/base/round.ts';
import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';

/** A municipality as the map needs it; coordinates in degrees (WGS 84). */
export interface Place {
	id: string;
	name: string;
	lat: number;
	lon: number;
	einwohner: number;
}

/** A drawn place: a circle with an area for the population. Lengths in units of the drawing. */
export interface Spot extends Place {
	x: number;
	y: number;
	radius: number;
	/** True position of the place, if the circle was moved by more than its radius. */
	home?: { x: number; y: number };
}

/** A map drawn; lengths in units of the drawing. */
export interface DrawnMap {
	width: number;
	height: number;
	spots: Spot[];
	/** Units per kilometre. */
	kilometre: number;
	/** @returns the radius of a circle for a population. */
	radiusOf: (einwohner: number) => number;
}

const WIDTH = 560;
const MOST_HEIGHT = 700;
const MARGIN = 34;
const LARGEST_RADIUS = 28;
const SMALLEST_RADIUS = 3;
/** Largest share of the drawing that circles cover, so that they have room to move apart. */
const COVERED = 0.15;
const GAP = 1.5;
const KM_PER_DEGREE = 111.2;
/** A region smaller than this is not enlarged further. */
const SMALLEST_EXTENT_KM = 8;

/**
 * Draws places as circles: equirectangular projection about the middle latitude, which is true to
 * shape over the extent of a district. Circles that would overlap are moved apart.
 *
 * @returns undefined without places
 */
export function drawMap(places: readonly Place[]): DrawnMap | undefined {
	if (places.length === 0) return undefined;
	const lat = extent(places.map((place) => place.lat));
	const lon = extent(places.map((place) => place.lon));
	const kmPerLon = KM_PER_DEGREE * Math.cos((lat.middle * Math.PI) / 180);
	const wide = Math.max(lon.size * kmPerLon, SMALLEST_EXTENT_KM);
	const high = Math.max(lat.size * KM_PER_DEGREE, SMALLEST_EXTENT_KM);
	const kilometre = Math.min((WIDTH - 2 * MARGIN) / wide, (MOST_HEIGHT - 2 * MARGIN) / high);
	const height = Math.ceil(high * kilometre + 2 * MARGIN);
	const radiusOf = radiusScale(places, WIDTH * height);
	const homes = places.map((place) => ({
		...place,
		radius: radiusOf(place.einwohner),
		x: WIDTH / 2 + (place.lon - lon.middle) * kmPerLon * kilometre,
		y: height / 2 - (place.lat - lat.middle) * KM_PER_DEGREE * kilometre,
	}));
	return { width: WIDTH, height, spots: separated(homes, height), kilometre, radiusOf };
}

function extent(values: readonly number[]) {
	const [min, max] = [Math.min(...values), Math.max(...values)];
	return { size: max - min, middle: (min + max) / 2 };
}

function radiusScale(places: readonly Place[], area: number): (einwohner: number) => number {
	const largest = Math.max(...places.map(({ einwohner }) => einwohner), 1);
	const relative = places.reduce((sum, { einwohner }) => sum + einwohner / largest, 0);
	const fitting = Math.sqrt((COVERED * area) / (Math.PI * Math.max(relative, 1)));
	const radius = Math.min(LARGEST_RADIUS, fitting);
	return (einwohner) => Math.max(radius * Math.sqrt(einwohner / largest), SMALLEST_RADIUS);
}

/** The result is the same on every run: d3-force has its own generator with a fixed seed. */
function separated(homes: readonly Spot[], height: number): Spot[] {
	const nodes = homes.map((home) => ({ x: home.x, y: home.y, home }));
	forceSimulation(nodes)
		.force('x', forceX<(typeof nodes)[number]>(({ home }) => home.x).strength(0.3))
		.force('y', forceY<(typeof nodes)[number]>(({ home }) => home.y).strength(0.3))
		.force(
			'apart',
			forceCollide<(typeof nodes)[number]>(({ home }) => home.radius + GAP).iterations(6),
		)
		.stop()
		.tick(300);
	return nodes.map(({ home, x, y }) => {
		const spot = {
			...home,
			x: round(within(x, home.radius, WIDTH)),
			y: round(within(y, home.radius, height)),
			radius: round(home.radius),
		};
		const moved = Math.hypot(spot.x - home.x, spot.y - home.y);
		return moved > Math.max(home.radius, 6)
			? { ...spot, home: { x: round(home.x), y: round(home.y) } }
			: spot;
	});
}

const within = (value: number, radius: number, end: number) =>
	Math.min(Math.max(value, radius + GAP), end - radius - GAP);

const round = (value: number) => roundTo(value, 1);
