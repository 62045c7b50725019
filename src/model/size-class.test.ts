import { expect, test } from 'vitest';
import { sizeClassOf, sizeClasses } from './size-class.ts';

test.each([
	[0, 'bis-2000'],
	[2_000, 'bis-2000'],
	[2_001, 'bis-5000'],
	[5_000, 'bis-5000'],
	[5_001, 'bis-10000'],
	[10_000, 'bis-10000'],
	[10_001, 'bis-20000'],
	[20_000, 'bis-20000'],
	[20_001, 'ueber-20000'],
	[62_993, 'ueber-20000'],
])('puts %i inhabitants into %s', (einwohner, id) => {
	expect(sizeClassOf(einwohner).id).toBe(id);
});

test('labels figures the German way, smallest class first', () => {
	expect(sizeClasses.map(({ label }) => label)).toEqual([
		'bis 2.000',
		'bis 5.000',
		'bis 10.000',
		'bis 20.000',
		'über 20.000',
	]);
});
