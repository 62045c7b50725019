import { expect, test } from 'vitest';
import type { Spot } from './draw-map.ts';
import { placeLabels } from './place-labels.ts';

const spot = (name: string, x: number, y: number, radius = 5): Spot => ({
	...{ id: name, name, lat: 0, lon: 0, einwohner: 0 },
	...{ x, y, radius },
});
const frame = { width: 400, height: 200, size: 10 };

test('a name is to the right of its circle if there is room', () => {
	expect(placeLabels([spot('Kehl', 100, 100)], frame)).toEqual([
		{ id: 'Kehl', text: 'Kehl', x: 108, y: 103.5, anchor: 'start' },
	]);
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
	expect(labels.map(({ text }) => text)).toEqual(['Wichtig']);
});
