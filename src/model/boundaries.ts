import type { Located } from '#src/base/mistake.ts';

/** Longitude and latitude in degrees (WGS 84). */
export type Position = readonly [lon: number, lat: number];
/** A closed line, its last position the first again. */
type Ring = readonly Position[];
/** The outer ring, then holes. */
export type Polygon = readonly Ring[];

/** The boundary of a municipality. */
export interface Shape {
	ags: string;
	polygons: Polygon[];
	/** Offset of its feature in the file. */
	at: number;
}

const COLLECTION = 'eine `FeatureCollection` in GeoJSON mit einem `Feature` je Kommune';
const SURFACE = 'eine Fläche: `"type": "Polygon"` oder `"MultiPolygon"` mit `coordinates`';
const RING = 'mindestens vier Punkte je Linie, der letzte gleich dem ersten';
const AGS = '`"ags": "08317096"` unter `properties`, acht Ziffern in Anführungszeichen';
const DEGREES =
	'Grad nach WGS 84 (EPSG:4326), erst die Länge (5 bis 16), dann die Breite (47 bis 56)';

/**
 * Reads the boundaries of municipalities from GeoJSON. Features with the same key are one municipality. Whatever is wrong
 * with a feature leaves out the others no less readable.
 *
 * @param text the file's text
 */
export function readShapes(text: string): { shapes: Shape[]; problems: Located[] } {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch (error) {
		return { shapes: [], problems: [noJson(error)] };
	}
	const features = isObject(parsed) ? parsed['features'] : undefined;
	if (!isObject(parsed) || parsed['type'] !== 'FeatureCollection' || !Array.isArray(features)) {
		const problem = { at: 0, text: 'Die Datei enthält keine Sammlung von Grenzen.' };
		return { shapes: [], problems: [{ ...problem, expected: COLLECTION }] };
	}
	if (features.length === 0) {
		const problem = { at: 0, text: 'Die Datei enthält keine einzige Grenze.' };
		return { shapes: [], problems: [{ ...problem, expected: COLLECTION }] };
	}
	const places = placesOf(text);
	const shapes = new Map<string, Shape>();
	const problems: Located[] = [];
	features.forEach((feature: unknown, index) => {
		const at = places[index] ?? 0;
		const read = readFeature(feature, index + 1);
		if ('text' in read) problems.push({ at, ...read });
		else {
			const known = shapes.get(read.ags);
			if (known) known.polygons.push(...read.polygons);
			else shapes.set(read.ags, { ...read, at });
		}
	});
	return { shapes: [...shapes.values()], problems };
}

type Wrong = Omit<Located, 'at'>;

function readFeature(feature: unknown, number: number): Omit<Shape, 'at'> | Wrong {
	const properties = isObject(feature) ? feature['properties'] : undefined;
	const known = isObject(properties) ? properties : {};
	const ags = known['ags'] ?? known['AGS'];
	const name = known['name'] ?? known['GEN'];
	const which = typeof name === 'string' ? `Die Grenze „${name.slice(0, 80)}“` : `Grenze ${number}`;
	if (!isObject(feature) || feature['type'] !== 'Feature')
		return { text: `${which} ist kein \`Feature\`.`, expected: COLLECTION };
	if (ags === undefined) return { text: `${which} hat keinen Gemeindeschlüssel.`, expected: AGS };
	if (typeof ags !== 'string' || !/^\d{8}$/.test(ags)) {
		const shown = typeof ags === 'string' || typeof ags === 'number' ? ` „${cut(ags)}“` : '';
		return { text: `${which}: Der Gemeindeschlüssel${shown} ist keiner.`, expected: AGS };
	}
	const geometry = feature['geometry'];
	const { type, coordinates } = isObject(geometry) ? geometry : {};
	const surfaces =
		type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : undefined;
	if (!Array.isArray(surfaces) || surfaces.length === 0 || !surfaces.every(isFilledList))
		return { text: `${which} (${ags}) ist keine Fläche.`, expected: SURFACE };
	const polygons: Polygon[] = [];
	for (const surface of surfaces) {
		const rings: Ring[] = [];
		for (const ring of surface) {
			if (!isFilledList(ring) || !ring.every(isPosition) || !isClosed(ring))
				return {
					text: `${which} (${ags}) hat eine Linie, die keine Fläche umschließt.`,
					expected: RING,
				};
			const outside = ring.find(([lon, lat]) => !isInGermany(lon, lat));
			if (outside) return elsewhere(`${which} (${ags})`, outside);
			rings.push(ring.map(([lon, lat]) => [lon, lat] as const));
		}
		polygons.push(rings);
	}
	return { ags, polygons };
}

function elsewhere(which: string, [lon, lat]: Position): Wrong {
	const swapped = isInGermany(lat, lon) ? ' Länge und Breite sind wohl vertauscht.' : '';
	return {
		text: `${which} liegt mit dem Punkt ${lon}, ${lat} nicht in Deutschland.${swapped}`,
		expected: DEGREES,
	};
}

/** As the coordinates of a municipality in its table. */
function isInGermany(lon: number, lat: number): boolean {
	return lon >= 5 && lon <= 16 && lat >= 47 && lat <= 56;
}

function isClosed(ring: readonly Position[]): boolean {
	const [first, last] = [ring[0], ring.at(-1)];
	return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function isPosition(value: unknown): value is Position {
	return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

function isFilledList(value: unknown): value is unknown[] {
	return Array.isArray(value) && value.length > 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cut(value: string | number): string {
	return String(value).slice(0, 20);
}

/** @returns where the features begin, in their order */
function placesOf(text: string): number[] {
	return [...text.matchAll(/\{\s*"type"\s*:\s*"Feature"/g)].map(({ index }) => index);
}

function noJson(error: unknown): Located {
	const message = error instanceof Error ? error.message : '';
	return {
		at: Number(/at position (\d+)/.exec(message)?.[1] ?? 0),
		text: 'Die Datei ist kein GeoJSON: Ihr Text bricht ab oder enthält ein Zeichen zu viel.',
		expected: COLLECTION,
	};
}
