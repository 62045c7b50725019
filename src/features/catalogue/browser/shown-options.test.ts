import { expect, test } from 'vitest';
import { shownOptions, unfolded } from './shown-options.ts';

const options = (...counts: number[]) => counts.map((count, place) => ({ value: place, count }));
const values = (list: readonly { value: number }[]) => list.map(({ value }) => value);

test('shows all of a few values', () => {
	const few = options(1, 2, 3, 4, 5);
	expect(shownOptions(few)).toEqual({ open: few, more: [] });
});

test('of many values shows those with most entries, in the order of the facet', () => {
	const { open, more } = shownOptions(options(5, 1, 2, 2, 9, 12));
	expect(values(open)).toEqual([0, 4, 5]);
	expect(values(more)).toEqual([1, 2, 3]);
});

test('unfolds the first facet, and others as long as the names of all stay on the screen', () => {
	const facet = (count: number) => ({ options: options(...Array<number>(count).fill(1)) });
	expect(unfolded([10, 10, 4, 5, 1].map(facet))).toEqual([true, false, true, false, true]);
});
