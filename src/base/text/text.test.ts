import { expect, test } from 'vitest';
import { countByKind, countOf } from '#src/model/counts.ts';
import { initialOf } from './initial.ts';
import { formatEuro, formatNumber } from './numbers.ts';
import { exampleEntry } from '#src/model/testing/example-entry.ts';

test.each([
	[62993, '62.993'],
	[78.374, '78,37'],
	[0, '0'],
	[-3.5, '-3,5'],
])('%d is written as %s', (value, text) => {
	expect(formatNumber(value)).toBe(text);
});

test.each([
	[0.5, '0,50 €'],
	[250_000, '250.000 €'],
	[999_999.5, '999.999,5 €'],
	[1_000_000, '1 Mio. €'],
	[11_700_000, '11,7 Mio. €'],
])('%d euros are written as %s', (value, text) => {
	expect(formatEuro(value).replace(/[\u00a0\u202f]/g, ' ')).toBe(text);
});

test.each([
	['Akte', 'A'],
	['öffentlich', 'O'],
	[' Übermittlung', 'U'],
	['115', '#'],
	['', '#'],
])('„%s“ is filed under %s', (word, letter) => {
	expect(initialOf(word)).toBe(letter);
});

test('a number comes with the singular, the plural or the word for counting', () => {
	expect(countOf('leitfaeden', 1)).toBe('1 Leitfaden');
	expect(countOf('leitfaeden', 2)).toBe('2 Leitfäden');
	expect(countOf('glossar', 2)).toBe('2 Begriffe');
	expect(countOf('leistungen', 1200)).toBe('1.200 Verwaltungsleistungen');
});

test('kinds are counted in the order of the registry, without those that have no entries', () => {
	const term = exampleEntry('glossar');
	const guide = exampleEntry('leitfaeden');
	expect(countByKind([term, guide, term])).toEqual(['1 Leitfaden', '2 Begriffe']);
	expect(countByKind([])).toEqual([]);
});
