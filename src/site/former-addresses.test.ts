import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { formerAddressesOf } from './former-addresses.ts';

const guide = (frueher?: string[]) =>
	exampleEntry('leitfaeden', { titel: 'Der Leitfaden', frueher }, 'neu');
const short = { id: 'kurz', path: '/leitfaeden/neu/kurz/', title: 'Kurz gesagt' } as const;

test('every old address leads to where the entry is now', () => {
	const entry = guide(['/leitfaeden/alt/', '/artikel/7/']);
	expect(formerAddressesOf([entry], () => [])).toEqual([
		{ address: '/leitfaeden/alt/', path: '/leitfaeden/neu/', title: 'Der Leitfaden' },
		{ address: '/artikel/7/', path: '/leitfaeden/neu/', title: 'Der Leitfaden' },
	]);
});

test('the versions of an entry have old addresses below those of the entry', () => {
	expect(formerAddressesOf([guide(['/leitfaeden/alt/'])], () => [short])).toContainEqual({
		address: '/leitfaeden/alt/kurz/',
		path: '/leitfaeden/neu/kurz/',
		title: 'Kurz gesagt',
	});
});

test('an old address of an entry takes precedence over one of its versions', () => {
	const entry = guide(['/leitfaeden/alt/', '/leitfaeden/alt/kurz/']);
	const found = formerAddressesOf([entry], () => [short]);
	expect(found.filter(({ address }) => address === '/leitfaeden/alt/kurz/')).toEqual([
		{ address: '/leitfaeden/alt/kurz/', path: '/leitfaeden/neu/', title: 'Der Leitfaden' },
	]);
});

test('an entry that never moved has none', () => {
	expect(formerAddressesOf([guide(), exampleEntry('kommunen')], () => [short])).toEqual([]);
});
