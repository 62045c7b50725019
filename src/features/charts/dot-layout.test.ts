import { expect, test } from 'vitest';
import { dotLayout } from './dot-layout.ts';

const row = (value: number) => ({ label: 'Ort', value, text: `${value} €` });
const places = (values: number[]) => dotLayout(values.map(row)).rows.map(({ x }) => x);

test('ten times as much is equally far everywhere', () => {
	const [first = 0, second = 0, third = 0] = places([1_000, 10_000, 100_000]);
	expect(second - first).toBeCloseTo(third - second);
	expect([first, third]).toEqual([3, 97]);
});

test('marks are powers of ten around the values, few enough labelled to fit on a phone', () => {
	const values = (all: number[]) => dotLayout(all.map(row)).marks.map(({ value }) => value);
	expect(values([4_488, 60_000])).toEqual([1_000, 10_000, 100_000]);
	const many = dotLayout([1, 20_000_000].map(row)).marks;
	expect(many.filter(({ labelled }) => labelled).length).toBeLessThanOrEqual(4);
});

test('values of one size have a line with even steps from nothing on', () => {
	const { rows, marks } = dotLayout([4_000, 8_000, 20_000].map(row));
	const [first, second, third] = rows.map(({ x }) => x - 3);
	expect(second).toBeCloseTo(2 * (first ?? NaN));
	expect(third).toBeCloseTo(5 * (first ?? NaN));
	expect(marks[0]).toMatchObject({ value: 0, labelled: true });
	expect(marks.filter(({ labelled }) => labelled).length).toBeLessThanOrEqual(4);
});

test('a label leaves room for the words beside it, at 320 pixels, too', () => {
	const [one] = dotLayout([
		{ label: 'Landratsamt Musterkreis am See', value: 1, text: 'mindestens 12.000 €' },
	]).rows;
	expect(Math.max(...(one?.lines ?? []).map(({ text }) => text.length))).toBeLessThanOrEqual(14);
});

test('nothing has no place on the line and stands at its beginning', () => {
	expect(places([0, 1_000, 100_000])[0]).toBe(3);
	expect(places([0, 1_000])[0]).toBe(3);
	expect(places([0])).toEqual([3]);
	expect(dotLayout([]).rows).toEqual([]);
});

test('rows follow each other, long labels on several lines', () => {
	const { rows, height, bottom } = dotLayout([
		{ ...row(10), label: 'Gemeinde mit einem sehr langen Namen, 12.345 Einwohner' },
		row(20),
	]);
	expect(rows[0]?.lines.map(({ text }) => text)).toEqual([
		'Gemeinde mit einem sehr',
		'langen Namen,',
		'12.345 Einwohner',
	]);
	expect(rows[1]?.y).toBeGreaterThan(rows[0]?.y ?? Infinity);
	expect(height).toBe(bottom);
});
