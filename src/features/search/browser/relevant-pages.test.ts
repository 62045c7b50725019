import { expect, test } from 'vitest';
import { relevantPages } from './relevant-pages.ts';

const page = (number: number, score: number, coverage: number, naming = 0, named = 0) => ({
	page: number,
	score,
	naming,
	coverage,
	named,
	best: 0,
});
/** So many good hits that nothing needs to be added. */
const many = Array.from({ length: 10 }, (_, at) => page(100 + at, 0.9, 1));
const numbers = (pages: readonly { page: number }[]) => pages.map((each) => each.page);

test('the list ends where pages have single words only', () => {
	const ranked = [...many, page(2, 0.5, 0.6), page(3, 0.2, 1), page(4, 0.2, 0.4)];
	const { relevant, rest } = relevantPages(ranked, 2);
	expect(numbers(relevant)).toEqual([...numbers(many), 2, 3]);
	expect(numbers(rest)).toEqual([4]);
});

test('a page with all words, but in passing, is no hit beside a good one', () => {
	const { relevant } = relevantPages([page(1, 0.9, 1), page(2, 0.05, 1)], 2);
	expect(numbers(relevant)).toEqual([1]);
});

test('every page with the only word is a hit, a page of that name leaves the others', () => {
	expect(numbers(relevantPages([page(1, 0.9, 1), page(2, 0.8, 0.5)], 1).rest)).toEqual([2]);
	expect(relevantPages([page(1, 1.5, 1, 1), page(2, 0.01, 1)], 1).rest).toEqual([]);
	expect(relevantPages([page(1, 2.5, 1, 1.5), page(2, 0.5, 0.9)], 2).rest).toEqual([]);
});

test('a page of that name is a hit, however little else of it fits', () => {
	const ranked = [page(1, 1.1, 0.2, 1), page(2, 0.6, 1), page(3, 0.1, 0.2)];
	expect(numbers(relevantPages(ranked, 2).relevant)).toEqual([1, 2]);
});

test('a page that the main word names is a hit, whatever the query has besides', () => {
	const ranked = [...many, page(2, 0.2, 0.4, 0, 0.7), page(3, 0.2, 0.4, 0, 0.1)];
	expect(numbers(relevantPages(ranked, 3).relevant)).toEqual([...numbers(many), 2]);
});

test('a short list goes on with pages that have a good deal of the query', () => {
	const ranked = [page(1, 0.9, 1), page(2, 0.2, 0.4), page(3, 0.2, 0.2), page(4, 0.1, 0.4)];
	expect(numbers(relevantPages(ranked, 3).relevant)).toEqual([1, 2]);
	expect(numbers(relevantPages([...many, page(2, 0.2, 0.4)], 3).rest)).toEqual([2]);
});
