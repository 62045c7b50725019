import { expect, test } from 'vitest';
import { isPlainData } from './plain-data.ts';

test.each([[null], ['ä'], [0], [1.5], [true], [[]], [{ a: [{ b: null }] }]])(
	'%j is the same after it was written as JSON',
	(value) => {
		expect(isPlainData(value)).toBe(true);
		expect(JSON.parse(JSON.stringify(value))).toEqual(value);
	},
);

test.each([
	[undefined],
	[NaN],
	[Infinity],
	[-0],
	[1n],
	[new Date(0)],
	[new Map()],
	[{ a: undefined }],
	[[() => 1]],
	[JSON.parse('{"__proto__":1}') as unknown],
])('%o is not', (value) => expect(isPlainData(value)).toBe(false));
