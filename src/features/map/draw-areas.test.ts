import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readShapes, type Polygon } from '#src/model/boundaries.ts';
import { drawAreas } from './draw-areas.ts';
import { placeLabels } from './place-labels.ts';
import { projectionOf } from './projection.ts';

const { shapes } = readShapes(readFileSync('content/kommunen/grenzen.geojson', 'utf8'));
const district = shapes.map(({ ags, polygons }) => ({ id: ags, polygons }));
const draw = (places: readonly { id: string; polygons: readonly Polygon[] }[]) => {
	const projection = projectionOf(
		places.flatMap(({ polygons }) => polygons.flat(2)),
		12,
	);
	return { ...projection, areas: drawAreas(places, projection) };
};
/** Corners of a path. */
function corners(path: string): string[] {
	return path
		.split('M')
		.slice(1)
		.flatMap((ring) => {
			const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
			let at = [x, y] as [number, number];
			const found = [at.join()];
			for (let i = 0; i < steps.length; i += 2) {
				at = [at[0] + (steps[i] ?? 0), at[1] + (steps[i + 1] ?? 0)];
				found.push(at.join());
			}
			return found;
		});
}

test('neighbours share every corner of their border', () => {
	const { areas } = draw(district);
	const [kehl, willstaett] = ['08317057', '08317141'].map(
		(ags) => new Set(corners(areas.find(({ id }) => id === ags)?.path ?? '')),
	);
	if (!kehl || !willstaett) throw new Error('no areas');
	// Kehl surrounds most of Willstätt.
	expect(kehl.intersection(willstaett).size).toBeGreaterThan(willstaett.size / 3);
});

test('a district needs few corners', () => {
	const paths = draw(district).areas.map(({ path }) => path);
	expect(paths).toHaveLength(51);
	expect(paths.join('').length).toBeLessThan(14_000);
	for (const path of paths) expect(path).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/);
});

test('the name of an area has its place inside', () => {
	for (const { x, y, contains, radius } of draw(district).areas) {
		expect(contains([x, y])).toBe(true);
		expect(radius).toBeGreaterThan(0);
	}
});

test.each([15, 25])('half of a district can be named at once with letters of %d units', (size) => {
	const { areas, width, height } = draw(district);
	const named = areas.map((area, place) => ({
		...area,
		name: 'Kommune am Fluss'.slice(0, 8 + (place % 9)),
	}));
	const must = new Set(named.filter((_, place) => place % 2 === 0).map(({ id }) => id));
	const important = [...named].sort((a, b) => Number(must.has(b.id)) - Number(must.has(a.id)));
	const labels = placeLabels(important, { width, height, size }, (id) => must.has(id));
	expect(labels.filter(({ id }) => must.has(id))).toHaveLength(must.size);
});
