import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Polygon } from '#src/model/boundaries.ts';
import { roomiestPoint } from './roomiest-point.ts';
import type { Point, Projection } from './projection.ts';

/** The boundary of a place as it is drawn. */
export interface Area {
	id: string;
	/** Data of an SVG path, in whole units of the drawing. */
	path: string;
	/** Point with the most room around it, in units of the drawing. */
	x: number;
	y: number;
	/** Its distance from the boundary. */
	radius: number;
	/** @returns whether a point of the drawing is in the area */
	contains: (point: Point) => boolean;
}

/** Surfaces made of the borders they share. */
type Shared = Topology<{ surfaces: GeometryCollection }>;

/** Positions on the shorter side that points are rounded to, so that shared borders are found. */
const GRID = 1e4;
/** A corner goes if the triangle with its neighbours is smaller, in square units of the drawing. */
const LEAST_TRIANGLE = 8;
/** Islands and exclaves smaller than this are not drawn, in square units. */
const LEAST_ISLAND = 3;

/**
 * Draws the boundaries of places with as few corners as the size of the drawing needs. Places that share a border before
 * share it afterwards.
 *
 * @param places each with its surfaces in degrees
 */
export function drawAreas(
	places: readonly { id: string; polygons: readonly Polygon[] }[],
	{ project }: Projection,
): Area[] {
	const surfaces = places.map(({ polygons }) => ({
		type: 'MultiPolygon' as const,
		coordinates: polygons.map((rings) =>
			rings.map((ring) => ring.map((position) => [...project(position)])),
		),
	}));
	const collection = { type: 'GeometryCollection' as const, geometries: surfaces };
	const fine = presimplify(topology({ surfaces: collection }, GRID) as unknown as Shared);
	const coarse = simplify(fine, LEAST_TRIANGLE);
	const { geometries } = coarse.objects.surfaces;
	return geometries.flatMap((geometry, index) => {
		const id = places[index]?.id;
		const polygons = polygonsOf(coarse, geometry).sort((a, b) => sizeOf(b) - sizeOf(a));
		const [main] = polygons;
		if (id === undefined || !main) return [];
		const shown = polygons.filter((polygon) => polygon === main || sizeOf(polygon) >= LEAST_ISLAND);
		const rings = shown.flat();
		return [
			{
				id,
				path: rings.map(pathOf).join(''),
				...roomiestPoint(main),
				contains: (point) => isInside(point, rings),
			},
		];
	});
}

function polygonsOf(shared: Shared, geometry: GeometryObject): Point[][][] {
	const { coordinates } = (feature(shared as Topology, geometry) as unknown as Drawn).geometry;
	return coordinates;
}

/** A surface with the points of its borders. */
interface Drawn {
	geometry: { coordinates: Point[][][] };
}

/** @returns the size of a polygon without its holes */
function sizeOf([outer = []]: readonly (readonly Point[])[]): number {
	let twice = 0;
	outer.forEach(([x, y], index) => {
		const [nextX, nextY] = outer[(index + 1) % outer.length] ?? [x, y];
		twice += x * nextY - nextX * y;
	});
	return Math.abs(twice) / 2;
}

/** @returns whether a point is within rings, holes being outside */
function isInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
	let inside = false;
	for (const ring of rings) {
		let [fromX, fromY] = ring.at(-1) ?? [0, 0];
		for (const [toX, toY] of ring) {
			const crosses = fromY > y !== toY > y;
			if (crosses && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) inside = !inside;
			[fromX, fromY] = [toX, toY];
		}
	}
	return inside;
}

/** Writes a ring as steps between whole numbers. */
function pathOf(ring: readonly Point[]): string {
	let path = '';
	let [lastX, lastY] = [0, 0];
	// The path closes itself.
	for (const [x, y] of ring.slice(0, -1)) {
		const [nextX, nextY] = [Math.round(x), Math.round(y)];
		if (path === '') path = `M${nextX} ${nextY}`;
		else if (nextX !== lastX || nextY !== lastY) {
			const stepY = nextY - lastY;
			path += `${path.includes('l') ? ' ' : 'l'}${nextX - lastX}${stepY < 0 ? '' : ' '}${stepY}`;
		}
		[lastX, lastY] = [nextX, nextY];
	}
	return `${path.replaceAll(' -', '-')}z`;
}
