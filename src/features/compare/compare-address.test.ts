import { expect, test } from 'vitest';
import {
	parsePopulation,
	readComparison,
	readTicked,
	writeComparison,
	writeTicked,
} from './compare-address.ts';

test('an address keeps cases and population when written and read again', () => {
	const query = writeComparison({ ids: ['a-1', 'b'], einwohner: 12_300 });
	expect(query).toBe('?beispiele=a-1,b&einwohner=12300');
	expect(readComparison(query)).toEqual({ ids: ['a-1', 'b'], surplus: 0, einwohner: 12_300 });
	expect(writeComparison({ ids: [] })).toBe('');
});

test('cases named twice count once, a fifth and sixth are left out and counted', () => {
	expect(readComparison('?beispiele=a,a,b,,c,d,e,f')).toEqual({
		ids: ['a', 'b', 'c', 'd'],
		surplus: 2,
	});
});

test.each([
	['12300', 12_300],
	[' 12.300 ', 12_300],
	['12 300', 12_300],
	['1.234.567', 1_234_567],
	['', undefined],
	['0', undefined],
	['-5', undefined],
	['12,3', undefined],
	['12.3', undefined],
	['viele', undefined],
	['9999999', undefined],
])('„%s“ is a population of %s', (text, value) => {
	expect(parsePopulation(text)).toBe(value);
});

test('ticks on a list are added to the query it already has', () => {
	const query = writeTicked('?status=pilot&vergleich=alt', ['a', 'b']);
	expect(query).toBe('?status=pilot&vergleich=a,b');
	expect(readTicked(query)).toEqual(['a', 'b']);
	expect(writeTicked(query, [])).toBe('?status=pilot');
});
