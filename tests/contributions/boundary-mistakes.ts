import type { Mistake } from './mistakes.ts';

const FILE = 'kommunen/grenzen.geojson';
const RING = '[[7.9,48.4],[8,48.4],[8,48.5],[7.9,48.4]]';
const KEY = '"ags":"08317096"';

const feature = (properties: string, geometry = `{"type":"Polygon","coordinates":[${RING}]}`) =>
	`{"type":"Feature","properties":{${properties}},"geometry":${geometry}}`;

/** A file with one feature on a line of its own. */
const file = (line: string) => ({
	[FILE]: `{"type":"FeatureCollection","features":[\n${line}\n]}\n`,
});

function wrong(name: string, line: string, ...mentions: string[]): Mistake {
	return { name: `boundaries: ${name}`, files: file(line), rule: 'grenzen', line, mentions };
}

/** What can be wrong with the boundaries of municipalities. */
export const boundaryMistakes: readonly Mistake[] = [
	wrong('no key', feature('"name":"Offenburg"'), '„Offenburg“', 'acht Ziffern'),
	wrong('a key without its zero', feature('"ags":8317096'), '8317096', 'acht Ziffern'),
	wrong('a foreign key', feature('"ags":"05315000"'), '05315000', '`kommunen/kommunen.csv`'),
	wrong(
		'a point',
		feature(KEY, '{"type":"Point","coordinates":[8,48.4]}'),
		'keine Fläche',
		'Polygon',
	),
	wrong(
		'metres instead of degrees',
		feature(
			KEY,
			'{"type":"Polygon","coordinates":[[[421000,5369000],[422000,5369000],[422000,5370000],[421000,5369000]]]}',
		),
		'nicht in Deutschland',
		'WGS 84',
	),
	wrong(
		'latitude first',
		feature(KEY, '{"type":"Polygon","coordinates":[[[48.4,7.9],[48.4,8],[48.5,8],[48.4,7.9]]]}'),
		'vertauscht',
	),
	{
		name: 'boundaries: broken off',
		files: { [FILE]: '{"type":"FeatureCollection","features":[\n{"type":"Feature"' },
		rule: 'grenzen',
		mentions: ['kein GeoJSON', '`FeatureCollection`'],
	},
	{
		name: 'boundaries: another kind of JSON',
		files: { [FILE]: '{"type":"Topology"}' },
		rule: 'grenzen',
		mentions: ['`FeatureCollection`'],
	},
	{
		name: 'boundaries: 50 MB',
		files: { [FILE]: Buffer.alloc(50_000_000, ' ') },
		rule: 'grenzen',
		mentions: ['50,0 MB', 'höchstens 5 MB'],
	},
	{
		name: 'boundaries: Windows-1252',
		files: { [FILE]: Buffer.from('{"name":"Mühlenbach"}', 'latin1') },
		rule: 'grenzen',
		mentions: ['UTF-8'],
	},
	{
		name: 'boundaries: under another name',
		files: { 'kommunen/gemeindegrenzen.geojson': '{}' },
		rule: 'ablage',
		mentions: ['`kommunen/grenzen.geojson`'],
	},
];
