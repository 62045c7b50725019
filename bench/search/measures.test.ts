import { expect, test } from 'vitest';
import { measuresOf, rankOf } from './measures.ts';

test('the rank is that of the first correct page', () => {
	expect(rankOf(['/x/', '/b/', '/a/'], ['/a/', '/b/'])).toBe(2);
});

test('a correct page after the tenth hit is a miss', () => {
	const nine = Array.from({ length: 9 }, (_, index) => `/${index}/`);
	expect(rankOf([...nine, '/a/'], ['/a/'])).toBe(10);
	expect(rankOf([...nine, '/x/', '/a/'], ['/a/'])).toBeUndefined();
});

test('success counts queries, the reciprocal rank also weighs their ranks', () => {
	expect(measuresOf([1, 2, 4, undefined])).toEqual({
		queries: 4,
		success1: 0.25,
		success3: 0.5,
		success10: 0.75,
		mrr10: (1 + 1 / 2 + 1 / 4) / 4,
	});
});

test('without queries there is no success', () => {
	expect(measuresOf([])).toMatchObject({ queries: 0, success10: 0, mrr10: 0 });
});
