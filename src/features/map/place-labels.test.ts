import { expect, test } from 'vitest';
import { placeLabels, type Named } from './place-labels.ts';

const spot = (name: string, x: number, y: number, radius = 5): Named => ({
	...{ id: name, name, x, y, radius },
});
const area = (name: string, x: number, y: number): Named => ({
	...spot(name, x, y),
	contains: ([px, py]) => Math.abs(px - x) <= 20 && Math.abs(py - y) <= 10,
});
const frame = { width: 400, height: 200, size: 10 };

test('a name is to the right of its circle if there is room', () => {
	expect(placeLabels([spot('Kehl', 100, 100)], frame)).toEqual([
		{ id: 'Kehl', lines: ['Kehl'], x: 108, y: 103.5, anchor: 'start' },
	]);
});

test('a name that fits nowhere beside its circle is in it, if the circle is large enough', () => {
	const narrow = { width: 30, height: 30, size: 10 };
	expect(placeLabels([spot('Kehl', 15, 15, 12)], narrow)).toEqual([
		{ id: 'Kehl', lines: ['Kehl'], x: 15, y: 18.5, anchor: 'middle' },
	]);
	expect(placeLabels([spot('Kehl', 15, 15, 5)], narrow)).toEqual([]);
});

test('at the right edge a name is to the left', () => {
	expect(placeLabels([spot('Kehl', 390, 100)], frame)[0]?.anchor).toBe('end');
});

test('a name does not cover another circle', () => {
	const [label] = placeLabels([spot('Kehl', 100, 100), spot('x', 120, 100)], frame);
	expect(label?.anchor).not.toBe('start');
});

test('if two names do not fit, the more important one stays', () => {
	const labels = placeLabels([spot('Wichtig', 8, 8, 3), spot('Anders', 62, 8, 3)], {
		width: 70,
		height: 16,
		size: 10,
	});
	expect(labels.map(({ lines }) => lines)).toEqual([['Wichtig']]);
});

test('a name is in the middle of its area, a long one on two lines', () => {
	const [label] = placeLabels([area('Kappel-Grafenhausen', 100, 100)], frame);
	expect(label).toMatchObject({ lines: ['Kappel-', 'Grafenhausen'], x: 100, anchor: 'middle' });
	expect(label?.leader).toBeUndefined();
});

test('a name that must be there stands at the nearest free spot, with a line to its area', () => {
	const twins = [area('Oberharmersbach', 150, 80), area('Unterharmersbach', 150, 80)];
	expect(placeLabels(twins, { width: 300, height: 160, size: 24 })).toHaveLength(1);
	const labels = placeLabels(twins, { width: 300, height: 160, size: 24 }, () => true);
	expect(labels).toHaveLength(2);
	expect(labels[0]?.leader).toBeUndefined();
	expect(labels[1]?.leader).toMatch(/^M150 80L/);
});

test('on a small map a name stands where most of it is in its area, or not at all', () => {
	const small = { ...frame, inside: true };
	const beside = (x: number, y: number): Named => ({
		...area('Oberharmersbach', 100, 100),
		contains: ([px, py]) => Math.abs(px - x) <= 50 && Math.abs(py - y) <= 10,
	});
	expect(placeLabels([area('Oberwolfach-Walke', 100, 100)], small, () => true)).toEqual([]);
	const [moved] = placeLabels([beside(115, 100)], small, () => true);
	expect(moved?.leader).toBeUndefined();
	expect(moved?.x).toBeGreaterThan(105);
});

test('on a small map a name is not read as that of the area beside its own', () => {
	const small = { ...frame, inside: true };
	const [own, other] = [area('Oberwolfach', 100, 100), area('Hausach', 140, 100)];
	const [alone] = placeLabels([own], small);
	expect(alone?.x).toBe(100);
	const [beside] = placeLabels([own, other], small);
	expect(beside?.x).toBeLessThan(95);
});
