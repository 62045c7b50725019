import { roundTo } from '#src/base/round.ts';
import type { Polygon } from '#src/model/boundaries.ts';
import { drawAreas, type Area } from './draw-areas.ts';
import { projectionOf } from './projection.ts';
import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';

/** A municipality as the map needs it; coordinates in degrees (WGS 84). */
export interface Place {
	id: string;
	einwohner: number;
	/** Left out: the place is drawn only if its boundary is known. */
	lat?: number | undefined;
	lon?: number | undefined;
}

/** A drawn place: a circle with an area for the population. Lengths in units of the drawing. */
interface Spot extends Place {
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
	/** Places whose boundary is known. */
	areas: Area[];
	/** All other places. */
	spots: Spot[];
	/** Units per kilometre. */
	kilometre: number;
	/** @returns the radius of a circle for a population. */
	radiusOf: (einwohner: number) => number;
}

/** Room around circles and around areas. */
const MARGIN = { spots: 34, areas: 12 };
const LARGEST_RADIUS = 28;
const SMALLEST_RADIUS = 3;
/** Among areas a circle only marks a place. */
const MARK_RADIUS = 7;
/** Largest share of the drawing that circles cover, so that they have room to move apart. */
const COVERED = 0.15;
const GAP = 1.5;

/**
 * Draws places: those with a boundary as areas, the others as circles. Circles that would overlap are moved apart.
 *
 * @param boundaries by the places' ids
 * @returns undefined without places
 */
export function drawMap(
	places: readonly Place[],
	boundaries: ReadonlyMap<string, readonly Polygon[]> = new Map(),
): DrawnMap | undefined {
	const surfaces = places.flatMap(({ id }) => {
		const polygons = boundaries.get(id);
		return polygons ? [{ id, polygons }] : [];
	});
	const points = places.flatMap((place) => {
		const { id, lat, lon } = place;
		if (boundaries.has(id) || lat === undefined || lon === undefined) return [];
		return [{ place, position: [lon, lat] as const }];
	});
	const mixed = surfaces.length > 0;
	if (!mixed && points.length === 0) return undefined;
	const projection = projectionOf(
		[
			...points.map(({ position }) => position),
			...surfaces.flatMap(({ polygons }) => polygons.flat(2)),
		],
		mixed ? MARGIN.areas : MARGIN.spots,
	);
	const { width, height, kilometre, project } = projection;
	const radiusOf = radiusScale(places, width * height);
	const homes = points.map(({ place, position }) => {
		const [x, y] = project(position);
		return { ...place, radius: mixed ? MARK_RADIUS : radiusOf(place.einwohner), x, y };
	});
	return {
		...{ width, height, kilometre, radiusOf },
		areas: mixed ? drawAreas(surfaces, projection) : [],
		spots: separated(homes, width, height),
	};
}

function radiusScale(places: readonly Place[], area: number): (einwohner: number) => number {
	const largest = Math.max(...places.map(({ einwohner }) => einwohner), 1);
	const relative = places.reduce((sum, { einwohner }) => sum + einwohner / largest, 0);
	const fitting = Math.sqrt((COVERED * area) / (Math.PI * Math.max(relative, 1)));
	const radius = Math.min(LARGEST_RADIUS, fitting);
	return (einwohner) => Math.max(radius * Math.sqrt(einwohner / largest), SMALLEST_RADIUS);
}

/** The result is the same on every run: d3-force has its own generator with a fixed seed. */
function separated(homes: readonly Spot[], width: number, height: number): Spot[] {
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
			x: round(within(x, home.radius, width)),
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
