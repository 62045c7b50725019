import { roundTo } from '#src/base/round.ts';
import type { Spot } from './draw-map.ts';

/** A name beside its circle. */
export interface Label {
	id: string;
	text: string;
	x: number;
	/** Position of the base line. */
	y: number;
	anchor: 'start' | 'middle' | 'end';
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Mean width of a letter of Fira Sans 600 as a share of its size, rounded up. */
const LETTER = 0.58;
const GAP = 3;

/**
 * Puts names beside their circles so that they cover no other circle and no other name; names that
 * fit nowhere are left out.
 *
 * @param spots the most important first
 * @param size height of the letters, in units of the drawing
 */
export function placeLabels(
	spots: readonly Spot[],
	{ width, height, size }: { width: number; height: number; size: number },
): Label[] {
	const taken: Box[] = [];
	const labels: Label[] = [];
	for (const spot of spots) {
		const fits = candidates(spot, size).find(
			({ box }) =>
				box.left >= 0 &&
				box.right <= width &&
				box.top >= 0 &&
				box.bottom <= height &&
				!taken.some((other) => overlap(box, other)) &&
				!spots.some((other) => other !== spot && covers(box, other)),
		);
		if (!fits) continue;
		taken.push(fits.box);
		labels.push(fits.label);
	}
	return labels;
}

function candidates(spot: Spot, size: number): { label: Label; box: Box }[] {
	const { id, name: text, x, y, radius } = spot;
	const length = text.length * size * LETTER;
	const at = (anchor: Label['anchor'], labelX: number, labelY: number) => {
		const left = labelX - { start: 0, middle: length / 2, end: length }[anchor];
		const box = {
			left,
			right: left + length,
			top: labelY - size * 0.8,
			bottom: labelY + size * 0.25,
		};
		return { label: { id, text, x: tenth(labelX), y: tenth(labelY), anchor }, box };
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
	];
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function covers(box: Box, { x, y, radius }: Spot): boolean {
	const nearestX = Math.min(Math.max(x, box.left), box.right);
	const nearestY = Math.min(Math.max(y, box.top), box.bottom);
	return Math.hypot(x - nearestX, y - nearestY) < radius;
}

const tenth = (value: number) => roundTo(value, 1);
