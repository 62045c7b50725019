import { expect, test } from 'vitest';
import { dotLayout } from './dot-layout.ts';

const row = (value: number) => ({ label: 'Ort', value, text: `${value} €` });
const layout = (values: number[]) =>
	dotLayout(values.map(row), (value) => `${value.toLocaleString('de-DE')} €`);
const places = (values: number[]) => layout(values).rows.map(({ x }) => x);
const shown = (values: number[], room: string) =>
	layout(values)
		.marks.filter(({ shownIn }) => shownIn.some((each) => each === room))
		.map(({ value }) => value);

test('ten times as much is equally far everywhere', () => {
	const [first = 0, second = 0, third = 0] = places([1_000, 10_000, 100_000]);
	expect(second - first).toBeCloseTo(third - second);
	expect([first, third]).toEqual([3, 97]);
});

test('marks are powers of ten around the values', () => {
	expect(layout([4_488, 60_000]).marks.map(({ value }) => value)).toEqual([1_000, 10_000, 100_000]);
});

test('values of one size have a line with even steps from nothing on', () => {
	const { rows, marks } = layout([4_000, 8_000, 20_000]);
	const [first, second, third] = rows.map(({ x }) => x - 3);
	expect(second).toBeCloseTo(2 * (first ?? NaN));
	expect(third).toBeCloseTo(5 * (first ?? NaN));
	expect(marks[0]).toMatchObject({ value: 0, anchor: 'erste' });
});

test('as many marks have labels as fit, on a phone three at most', () => {
	expect(shown([99_000, 132_000], 'schmal')).toEqual([0, 100_000]);
	expect(shown([99_000, 132_000], 'breit')).toEqual([0, 50_000, 100_000, 150_000]);
	expect(shown([1, 100], 'schmal')).toEqual([1, 10, 100]);
	expect(shown([1, 20_000_000], 'schmal').length).toBeLessThanOrEqual(3);
	expect(shown([1, 20_000_000], 'eng').length).toBeLessThanOrEqual(2);
	expect(shown([5], 'eng')).toContain(0);
});

test('nothing has no place on the line and stands at its beginning', () => {
	expect(places([0, 1_000, 100_000])[0]).toBe(3);
	expect(places([0, 1_000])[0]).toBe(3);
	expect(places([0])).toEqual([3]);
	expect(layout([]).rows).toEqual([]);
});
