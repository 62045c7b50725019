import { roundTo } from '#src/base/round.ts';
import type { Point } from './projection.ts';
import { nameLines } from './name-lines.ts';

/** A place to be named: a circle, or an area around its roomiest point. */
export interface Named {
	id: string;
	name: string;
	x: number;
	y: number;
	radius: number;
	/** Left out for circles: @returns whether a point is in the area. */
	contains?: (point: Point) => boolean;
}

/** A name in its place or beside it. */
export interface Label {
	id: string;
	lines: string[];
	x: number;
	/** Position of the base line of the first line. */
	y: number;
	anchor: 'start' | 'middle' | 'end';
	/** Leads from the place to a name that stands elsewhere: data of an SVG path. */
	leader?: string;
}

/** The drawing and its letters; lengths in its units. */
export interface Frame {
	width: number;
	height: number;
	/** Height of the letters. */
	size: number;
	/** Where areas are small beside their names: only names that lie mostly in their area, none beside it. */
	inside?: boolean;
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

interface Candidate {
	label: Label;
	box: Box;
}

/** Mean width of a letter of Fira Sans 600 as a share of its size, rounded up. */
const LETTER = 0.58;
const LINE_HEIGHT = 1.05;
const GAP = 3;
/** Part of a name that has to be in its area, if the area has to be seen at a glance, and that may be in another's. */
const MOST = 0.5;
const LITTLE = 0.15;

/**
 * Puts names into areas and beside circles, so that they cover no circle and no other name. Names that fit nowhere
 * are left out, except those that must be there: they stand at the nearest free spot, with a line to their place.
 *
 * @param places the most important first
 * @param must tells which names must be there
 */
export function placeLabels(
	places: readonly Named[],
	frame: Frame,
	must: (id: string) => boolean = () => false,
): Label[] {
	const taken: Box[] = [];
	const circles = places.filter(({ contains }) => !contains);
	const isFree = (box: Box, own: Named) =>
		box.left >= 0 &&
		box.right <= frame.width &&
		box.top >= 0 &&
		box.bottom <= frame.height &&
		!taken.some((other) => overlap(box, other)) &&
		!circles.some((other) => other !== own && covers(box, other));
	return places.flatMap((place) => {
		const found =
			candidates(place, frame, places).find(({ box }) => isFree(box, place)) ??
			(must(place.id) && !(frame.inside && place.contains)
				? elsewhere(place, frame, (box) => isFree(box, place))
				: undefined);
		if (!found) return [];
		taken.push(found.box);
		return [found.label];
	});
}

function candidates(place: Named, { size, inside }: Frame, all: readonly Named[]): Candidate[] {
	if (!place.contains) return besideCircle(place, size);
	if (!inside) return inArea(place, size);
	return mostlyInArea(
		place,
		size,
		all.filter((other) => other !== place),
	);
}

/** In the middle, or moved a little, as long as the middle of the name is in the area. */
function inArea(place: Named, size: number): Candidate[] {
	const lines = nameLines(place.name);
	const half = (widthOf(lines, size) + GAP) / 2;
	const steps = [0, 0.6, -0.6, 1.2, -1.2].map((step) => step * size);
	return steps.flatMap((dy) =>
		[0, 0.35, -0.35, 0.7, -0.7].flatMap((share) => {
			const [x, y] = [place.x + share * half, place.y + dy];
			return place.contains?.([x, y]) ? [centred(place.id, lines, [x, y], size)] : [];
		}),
	);
}

/** Where most of the name is in the area and hardly any of it in another that is to be named, the best first. */
function mostlyInArea(
	{ id, name, x, y, contains }: Named,
	size: number,
	others: readonly Named[],
): Candidate[] {
	const lines = nameLines(name);
	// Of places that are equally good, the one nearest to the middle.
	const steps = Array.from({ length: 17 }, (_, step) => ((step - 8) * size) / 4).sort(
		(a, b) => Math.abs(a) - Math.abs(b),
	);
	return steps
		.flatMap((dx) => steps.map((dy) => centred(id, lines, [x + dx, y + dy], size)))
		.map((candidate) => {
			const points = pointsOf(candidate.box);
			const share = (area: Named['contains']) =>
				points.filter((point) => area?.(point)).length / points.length;
			return { candidate, inside: share(contains), share };
		})
		.filter(
			({ inside, share }) =>
				inside >= MOST && !others.some((other) => share(other.contains) > LITTLE),
		)
		.sort((one, other) => other.inside - one.inside)
		.map(({ candidate }) => candidate);
}

/** @returns points all over a box, corners among them */
function pointsOf({ left, right, top, bottom }: Box): Point[] {
	const shares = [0, 0.25, 0.5, 0.75, 1];
	return shares.flatMap((across) =>
		shares.map((down): Point => [left + across * (right - left), top + down * (bottom - top)]),
	);
}

function besideCircle({ id, name, x, y, radius }: Named, size: number): Candidate[] {
	const lines = [name];
	const length = widthOf(lines, size);
	const at = (anchor: Label['anchor'], labelX: number, labelY: number): Candidate => {
		const left = labelX - { start: 0, middle: length / 2, end: length }[anchor];
		const box = {
			left,
			right: left + length,
			top: labelY - size * 0.8,
			bottom: labelY + size * 0.25,
		};
		return { label: { id, lines, x: tenth(labelX), y: tenth(labelY), anchor }, box };
	};
	const beside = radius + GAP;
	return [
		at('start', x + beside, y + size * 0.35),
		at('end', x - beside, y + size * 0.35),
		at('middle', x, y - beside - size * 0.25),
		at('middle', x, y + beside + size * 0.8),
		at('start', x + beside * 0.75, y - beside * 0.75),
		at('start', x + beside * 0.75, y + beside * 0.75 + size * 0.7),
		at('end', x - beside * 0.75, y - beside * 0.75),
		at('end', x - beside * 0.75, y + beside * 0.75 + size * 0.7),
		// In a crowd the name of a large circle has its place in the circle.
		...(length <= 2 * radius + size ? [at('middle', x, y + size * 0.35)] : []),
	];
}

/** The nearest free spot of the whole drawing. */
function elsewhere(
	place: Named,
	{ width, height, size }: Frame,
	isFree: (box: Box) => boolean,
): Candidate | undefined {
	const lines = nameLines(place.name);
	const step = size / 3;
	const columns = Math.ceil(width / step);
	const rows = Math.ceil(height / step);
	let best: { candidate: Candidate; far: number } | undefined;
	for (let column = 0; column <= columns; column++) {
		for (let row = 0; row <= rows; row++) {
			const middle = [column * step, row * step] as const;
			const candidate = centred(place.id, lines, middle, size);
			const far = farFrom(candidate.box, place);
			if ((best && far >= best.far) || !isFree(candidate.box)) continue;
			best = { candidate, far };
		}
	}
	if (!best) return undefined;
	const { label, box } = best.candidate;
	const [x, y] = nearest(box, place);
	const leader = `M${Math.round(place.x)} ${Math.round(place.y)}L${Math.round(x)} ${Math.round(y)}`;
	return { label: { ...label, leader }, box };
}

function centred(id: string, lines: string[], [x, y]: Point, size: number): Candidate {
	const half = (widthOf(lines, size) + GAP) / 2;
	const high = lines.length * size * LINE_HEIGHT;
	const top = y - high / 2;
	const baseLine = Math.round(top + size * 0.8);
	const label = { id, lines, x: Math.round(x), y: baseLine, anchor: 'middle' as const };
	return { label, box: { left: x - half, right: x + half, top, bottom: top + high } };
}

function widthOf(lines: readonly string[], size: number): number {
	return Math.max(...lines.map(({ length }) => length)) * size * LETTER;
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function covers(box: Box, circle: Named): boolean {
	return farFrom(box, circle) < circle.radius;
}

function farFrom(box: Box, place: Named): number {
	const [x, y] = nearest(box, place);
	return Math.hypot(place.x - x, place.y - y);
}

function nearest(box: Box, { x, y }: Named): Point {
	return [Math.min(Math.max(x, box.left), box.right), Math.min(Math.max(y, box.top), box.bottom)];
}

const tenth = (value: number) => roundTo(value, 1);
