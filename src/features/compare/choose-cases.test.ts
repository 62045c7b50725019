import { expect, test } from 'vitest';
import { comparisonOf } from './choose-cases.ts';

const [a, b, c, d, e] = [...'abcde'].map((id) => ({ id }));
if (!a || !b || !c || !d || !e) throw new Error('five cases');

test('every group is in a comparison before one comes twice, and four fit', () => {
	const compared = comparisonOf([[a, b, c], [d], [e]]);
	expect(compared?.path).toBe('/vergleich/?beispiele=a,d,e,b');
	expect(compared?.cases).toEqual([a, d, e, b]);
});

test('what is in two groups is compared once', () => {
	expect(comparisonOf([[a], [a, b]])?.cases).toEqual([a, b]);
});

test('a single case is no comparison', () => {
	expect(comparisonOf([[a], [a]])).toBeUndefined();
	expect(comparisonOf([])).toBeUndefined();
});
