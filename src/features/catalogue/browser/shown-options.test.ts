import { expect, test } from 'vitest';
import { shownOptions } from './shown-options.ts';

const options = (...counts: number[]) => counts.map((count, place) => ({ value: place, count }));
const values = (list: readonly { value: number }[]) => list.map(({ value }) => value);

test('shows all of a few values', () => {
	const few = options(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
	expect(shownOptions(few)).toEqual({ open: few, more: [] });
});

test('of many values shows those with most entries, in the order of the facet', () => {
	const { open, more } = shownOptions(options(5, 1, 2, 2, 1, 9, 3, 3, 3, 3, 1, 12));
	expect(values(open)).toEqual([0, 2, 5, 6, 7, 8, 9, 11]);
	expect(values(more)).toEqual([1, 3, 4, 10]);
});
