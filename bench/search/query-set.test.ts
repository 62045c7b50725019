import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseQueries } from './queries.ts';

const queries = parseQueries(readFileSync('tests/search/queries.tsv', 'utf8'));
const categories = Map.groupBy(queries, ({ category }) => category);

test('the query set is large enough to be meaningful', () => {
	expect(queries.length).toBeGreaterThanOrEqual(160);
	expect(categories.size).toBe(9);
});

test.each([...categories])('%s has at least 18 queries, half of them held back', (_, of) => {
	expect(of.length).toBeGreaterThanOrEqual(18);
	expect(of.filter(({ half }) => half === 'b')).toHaveLength(Math.floor(of.length / 2));
});
