import { expect, test } from 'vitest';
import { differencesOf } from './build-differences.ts';

test('the same files have no differences, whatever their order', () => {
	expect(differencesOf({ a: '1', b: '2' }, { b: '2', a: '1' })).toEqual([]);
});

test('every file that is new, missing or changed is named', () => {
	expect(differencesOf({ a: '1', b: '2', c: '3' }, { b: '2', c: '4', d: '5' })).toEqual([
		'missing a',
		'changed c',
		'new d',
	]);
});
