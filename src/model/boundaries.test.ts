import { expect, test } from 'vitest';
import { readShapes } from './boundaries.ts';

const SQUARE = [
	[7.9, 48.4],
	[8, 48.4],
	[8, 48.5],
	[7.9, 48.4],
];
const feature = (properties: unknown, geometry: unknown) => ({
	...{ type: 'Feature', properties, geometry },
});
const polygon = (ring: unknown) => ({ type: 'Polygon', coordinates: [ring] });
const read = (...features: unknown[]) =>
	readShapes(JSON.stringify({ type: 'FeatureCollection', features }));
const KEY = { ags: '08317096', name: 'Offenburg' };

test('surfaces with the same key are one municipality; AGS may be in capitals', () => {
	const { shapes, problems } = read(
		feature(KEY, polygon(SQUARE)),
		feature({ AGS: '08317096' }, { type: 'MultiPolygon', coordinates: [[SQUARE]] }),
	);
	expect(problems).toEqual([]);
	expect(shapes).toMatchObject([{ ags: '08317096', polygons: [[SQUARE], [SQUARE]] }]);
});

test.each([
	['no key', feature({ name: 'Offenburg' }, polygon(SQUARE)), 'hat keinen Gemeindeschlüssel'],
	['a number as key', feature({ ags: 8317096 }, polygon(SQUARE)), '„8317096“ ist keiner'],
	['a line', feature(KEY, { type: 'LineString', coordinates: SQUARE }), 'ist keine Fläche'],
	['no geometry', feature(KEY, null), 'ist keine Fläche'],
	[
		'coordinates that are no list',
		feature(KEY, { type: 'Polygon', coordinates: 4 }),
		'keine Fläche',
	],
	['an open ring', feature(KEY, polygon(SQUARE.slice(0, 3))), 'keine Fläche umschließt'],
	['a ring of texts', feature(KEY, polygon(['a', 'b', 'c', 'a'])), 'keine Fläche umschließt'],
	['swapped coordinates', feature(KEY, polygon(SQUARE.map(([x, y]) => [y, x]))), 'vertauscht'],
	[
		'metres',
		feature(KEY, polygon(SQUARE.map(([x = 0, y = 0]) => [x * 1e5, y * 1e5]))),
		'nicht in Deutschland',
	],
	['null among features', null, 'ist kein `Feature`'],
])('%s is told, and the others are read', (_name, wrong, text) => {
	const { shapes, problems } = read(wrong, feature({ ags: '08317057' }, polygon(SQUARE)));
	expect(shapes.map(({ ags }) => ags)).toEqual(['08317057']);
	expect(problems).toHaveLength(1);
	expect(problems[0]?.text).toContain(text);
	expect(problems[0]?.expected).toBeTruthy();
});

test.each([
	'',
	'{',
	'[]',
	'null',
	'{"type":"Feature"}',
	'{"type":"FeatureCollection","features":[]}',
	'['.repeat(1e5),
])('a file that is no collection of boundaries has one problem: %.30s', (text) => {
	const { shapes, problems } = readShapes(text);
	expect(shapes).toEqual([]);
	expect(problems).toHaveLength(1);
});

test('a mistake is told at its feature', () => {
	const text = `{"type":"FeatureCollection","features":[\n${JSON.stringify(feature(KEY, polygon(SQUARE)))},\n${JSON.stringify(feature({}, polygon(SQUARE)))}]}`;
	const at = readShapes(text).problems[0]?.at ?? 0;
	expect(text.slice(0, at).split('\n')).toHaveLength(3);
});
