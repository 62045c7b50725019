import { expect, test } from 'vitest';
import { parseQueries } from './queries.ts';

test('a line becomes a query with all its correct pages', () => {
	expect(parseQueries('gebeugt\tBauanträge stellen\t/a/ /b/c/\tb\n')).toEqual([
		{ category: 'gebeugt', text: 'Bauanträge stellen', expected: ['/a/', '/b/c/'], half: 'b' },
	]);
});

test.each([
	['a column is missing', 'gebeugt\tBauanträge\t/a/'],
	['a column is too many', 'gebeugt\tBauanträge\t/a/\ta\tx'],
	['the half is unknown', 'gebeugt\tBauanträge\t/a/\tc'],
	['an address is not absolute', 'gebeugt\tBauanträge\ta/\ta'],
	['an address does not end with a slash', 'gebeugt\tBauanträge\t/a\ta'],
	['there is no address', 'gebeugt\tBauanträge\t\ta'],
])('the line is named when %s', (_, line) => {
	expect(() => parseQueries(`gebeugt\tVorher\t/a/\ta\n${line}`)).toThrow(/^Line 2 /);
});

test('a duplicate query in a category is refused', () => {
	expect(() => parseQueries('x\tAkte\t/a/\ta\nx\tAkte\t/b/\tb')).toThrow('Line 2 repeats “Akte”');
	expect(parseQueries('x\tAkte\t/a/\ta\ny\tAkte\t/b/\tb')).toHaveLength(2);
});
