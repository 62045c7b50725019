import { expect, test } from 'vitest';
import { comparisonTable } from './comparison-table.ts';
import type { BenchQuery } from './queries.ts';

const query = (category: string, half: 'a' | 'b'): BenchQuery => ({
	category,
	text: 'x',
	expected: ['/x/'],
	half,
});

test('both searches are side by side per category and half, and in total', () => {
	const table = comparisonTable([
		{ query: query('umlaut', 'a'), ours: 1, plain: undefined },
		{ query: query('umlaut', 'b'), ours: 2, plain: 4 },
	]);
	expect(table).toMatchInlineSnapshot(`
		[
		  "                                  unsere Suche         Pagefind pur",
		  "Art                    Teil Zahl  E@1  E@3  E@10 MRR   E@1  E@3  E@10 MRR",
		  "umlaut                 a       1  1,00 1,00 1,00 1,00  0,00 0,00 0,00 0,00",
		  "umlaut                 b       1  0,00 1,00 1,00 0,50  0,00 0,00 1,00 0,25",
		  "alle                   a       1  1,00 1,00 1,00 1,00  0,00 0,00 0,00 0,00",
		  "alle                   b       1  0,00 1,00 1,00 0,50  0,00 0,00 1,00 0,25",
		  "alle                   a+b     2  0,50 1,00 1,00 0,75  0,00 0,00 0,50 0,13",
		]
	`);
});
