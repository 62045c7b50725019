import { expect, test } from 'vitest';
import { codeOrder } from './code-order.ts';
import { germanOrder } from './german-order.ts';

test('German lists put umlauts beside their vowels and numbers by value', () => {
	expect(['Zell', 'Band 10', 'Ärzte', 'Band 9', 'Arbeit'].sort(germanOrder)).toEqual([
		'Arbeit',
		'Ärzte',
		'Band 9',
		'Band 10',
		'Zell',
	]);
});

test('ids and dates are compared code unit by code unit, and equal ones keep their places', () => {
	expect(['b', 'a-b', 'a10', 'a', 'a9'].sort(codeOrder)).toEqual(['a', 'a-b', 'a10', 'a9', 'b']);
	expect(codeOrder('2026-01-01', '2026-01-01')).toBe(0);
});
