import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseQueries } from './queries.ts';

const setIn = (name: string) => parseQueries(readFileSync(`tests/search/${name}.tsv`, 'utf8'));

const queries = setIn('queries');
const categories = Map.groupBy(queries, ({ category }) => category);
const officers = setIn('officers');

test('the query set is large enough to be meaningful', () => {
	expect(queries.length).toBeGreaterThanOrEqual(160);
	expect(categories.size).toBe(9);
});

test.each([...categories])('%s has at least 18 queries, half of them held back', (_, of) => {
	expect(of.length).toBeGreaterThanOrEqual(18);
	expect(of.filter(({ half }) => half === 'b')).toHaveLength(Math.floor(of.length / 2));
});

test('at least 200 queries are as officers ask, of seven types; more than a hundred are held back', () => {
	expect(officers.length).toBeGreaterThanOrEqual(200);
	expect(new Set(officers.map(({ category }) => category)).size).toBe(7);
	expect(officers.filter(({ half }) => half === 'b').length).toBeGreaterThan(100);
});
