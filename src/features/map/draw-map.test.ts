import { expect, test } from 'vitest';
import { drawMap, type Place } from './draw-map.ts';

const place = (id: string, lat: number, lon: number, einwohner: number): Place => ({
	id,
	lat,
	lon,
	einwohner,
});
const corner = [place('nw', 48.6, 7.8, 1000), place('se', 48.2, 8.2, 4000)];

function drawn(places: readonly Place[]) {
	const map = drawMap(places);
	if (!map) throw new Error('no map');
	return map;
}

test('north is up, east is right, and everything is within the drawing', () => {
	const { spots, width, height } = drawn(corner);
	const [nw, se] = spots;
	if (!nw || !se) throw new Error('no spots');
	expect(nw.x).toBeLessThan(se.x);
	expect(nw.y).toBeLessThan(se.y);
	for (const { x, y, radius } of spots) {
		expect(x - radius).toBeGreaterThanOrEqual(0);
		expect(x + radius).toBeLessThanOrEqual(width);
		expect(y - radius).toBeGreaterThanOrEqual(0);
		expect(y + radius).toBeLessThanOrEqual(height);
	}
});

test('a kilometre is as long in both directions', () => {
	const { spots, kilometre } = drawn(corner);
	const [nw, se] = spots;
	if (!nw || !se) throw new Error('no spots');
	expect((se.y - nw.y) / kilometre).toBeCloseTo(0.4 * 111.2, 0);
	expect((se.x - nw.x) / kilometre).toBeCloseTo(0.4 * 111.2 * Math.cos((48.4 * Math.PI) / 180), 0);
});

test('four times the population is a circle of four times the area', () => {
	const { spots } = drawn(corner);
	expect((spots[1]?.radius ?? 0) / (spots[0]?.radius ?? 1)).toBeCloseTo(2, 1);
});

test('circles that would overlap move apart, near their place, and keep where it is', () => {
	const crowd = Array.from({ length: 12 }, (_, i) => place(`c${i}`, 48.4, 8 + i / 1000, 30_000));
	const { spots } = drawn([...corner, ...crowd]);
	for (const [i, a] of spots.entries()) {
		for (const b of spots.slice(i + 1)) {
			expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius - 1);
		}
	}
	expect(spots.filter(({ home }) => home).length).toBeGreaterThan(5);
	for (const { x, y, home } of spots) {
		if (home) expect(Math.hypot(x - home.x, y - home.y)).toBeLessThan(150);
	}
});

test('two places at the very same spot move apart, the same way on every run', () => {
	const twins = [...corner, place('a', 48.4, 8, 2000), place('b', 48.4, 8, 2000)];
	const { spots } = drawn(twins);
	const [a, b] = spots.slice(2);
	if (!a || !b) throw new Error('no spots');
	expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius - 1);
	expect(drawn(twins).spots).toEqual(spots);
});

const square = (lon: number, lat: number) => [
	[
		[lon, lat],
		[lon + 0.1, lat],
		[lon + 0.1, lat + 0.1],
		[lon, lat + 0.1],
		[lon, lat],
	] as const,
];

test('places with a boundary are areas, a place without one is a circle that marks it', () => {
	const map = drawMap(
		[{ id: 'west', einwohner: 5000 }, { id: 'ost', einwohner: 100 }, place('punkt', 48.5, 8, 9000)],
		new Map([
			['west', [square(8, 48)]],
			['ost', [square(8.1, 48)]],
		]),
	);
	expect(map?.areas.map(({ id }) => id)).toEqual(['west', 'ost']);
	expect(map?.spots).toMatchObject([{ id: 'punkt', radius: 7 }]);
	const [west, east] = map?.areas ?? [];
	if (!west || !east) throw new Error('no areas');
	expect(west.contains([west.x, west.y])).toBe(true);
	expect(west.contains([east.x, east.y])).toBe(false);
	expect(west.x).toBeLessThan(east.x);
});

test('a place without coordinates and without a boundary is not drawn', () => {
	expect(drawMap([{ id: 'a', einwohner: 1 }])).toBeUndefined();
});

test('without places there is no map; a single place is in the middle', () => {
	expect(drawMap([])).toBeUndefined();
	const { spots, width, height } = drawn([place('a', 54, 10, 0)]);
	expect(spots[0]).toMatchObject({ x: width / 2, y: height / 2 });
});
