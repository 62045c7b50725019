import { expect, test } from 'vitest';
import { ofKind } from '#src/model/entry.ts';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { comparedGroups, productSentence, productsOf } from './products.ts';

const resolve = resolveAmong([exampleEntry('kommunen', {}, 'offenburg')]);
const sum = { betrag_euro: 1000, bezug: 'Einführung', datum: '2022', quelle: 1 };
const fall = (id: string, data: object = {}) =>
	ofKind([exampleEntry('praxisbeispiele', data, id)], 'praxisbeispiele');
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

test('the product that most use comes first, and a case counts for each of its products', () => {
	const products = productsOf(
		'akte',
		[
			...fall('a', { produkte: ['Zettel', 'Akte'] }),
			...fall('b', { produkte: ['Akte'] }),
			...fall('c', { produkte: ['Brief'] }),
			...fall('d'),
		],
		resolve,
	);
	expect(products.map(({ name, uses }) => [name, ...ids(uses.map(({ entry }) => entry))])).toEqual([
		['Akte', 'a', 'b'],
		['Brief', 'c'],
		['Zettel', 'a'],
	]);
});

test('a use says since when, if the case does', () => {
	const [product] = productsOf(
		'akte',
		[
			...fall('a', { produkte: ['Akte'], beginn: '2021-03', status_belegt: '2024' }),
			...fall('b', { produkte: ['Akte'], beginn: undefined, status_belegt: '2023' }),
		],
		resolve,
	);
	expect(product?.uses).toMatchObject([{ since: 'März 2021' }, {}]);
	expect(product?.uses[1]).not.toHaveProperty('since');
	expect(product?.uses[0]?.status).toMatchObject({ value: 'betrieb' });
});

test('a case of several solutions lends its products to the first only, and its beginning to none', () => {
	const cases = [
		...fall('mehr', { loesung: ['app', 'akte'], produkte: ['App', 'Akte'], beginn: '2020' }),
		...fall('eine', { loesung: ['akte'], produkte: ['Akte'], beginn: '2021' }),
	];
	const [product, ...others] = productsOf('akte', cases, resolve);
	expect([product?.name, others]).toEqual(['Akte', []]);
	expect(product?.uses.map(({ since }) => since)).toEqual([undefined, '2021']);
	expect(productsOf('app', cases, resolve).map(({ name }) => name)).toEqual(['Akte', 'App']);
});

test('of a product, cases with a price are compared first', () => {
	const cases = [
		...fall('ohne', { produkte: ['Akte'] }),
		...fall('mit', { produkte: ['Akte'], aufwand: { einmalig: sum } }),
		...fall('brief', { produkte: ['Brief'] }),
	];
	expect(comparedGroups(cases, productsOf('akte', cases, resolve), resolve).map(ids)).toEqual([
		['mit', 'ohne'],
		['brief'],
	]);
});

test('products of which both prices are known are compared before others', () => {
	const cases = [
		...fall('viele', { produkte: ['Akte'], aufwand: { einmalig: sum } }),
		...fall('weitere', { produkte: ['Akte'] }),
		...fall('beide', {
			produkte: ['Brief'],
			aufwand: { einmalig: sum, laufend: { ...sum, je: 'jahr' } },
		}),
	];
	expect(comparedGroups(cases, productsOf('akte', cases, resolve), resolve).map(ids)).toEqual([
		['beide'],
		['viele', 'weitere'],
	]);
});

test('without products, those with a price are compared', () => {
	const cases = [
		...fall('a', { produkte: ['Akte'] }),
		...fall('b', { aufwand: { einmalig: sum } }),
		...fall('programm', { aufwand: { einmalig: { ...sum, umfang: 'programm' } } }),
		...fall('c', { aufwand: { laufend: { ...sum, je: 'jahr' } } }),
	];
	expect(comparedGroups(cases, productsOf('akte', cases, resolve), resolve).map(ids)).toEqual([
		['b', 'c'],
	]);
});

test('a sentence names the products and by how many of the cases they are named', () => {
	const products = productsOf(
		'akte',
		[...fall('a', { produkte: ['Zettel', 'Akte'] }), ...fall('b', { produkte: ['Akte'] })],
		resolve,
	);
	expect(productSentence(products, 11)).toBe(
		'2 der 11 Beispiele nennen eine Software oder Plattform: Akte und Zettel.',
	);
	const one = productsOf('akte', fall('a', { produkte: ['Akte'] }), resolve);
	expect(productSentence(one, 7)).toBe(
		'1 der 7 Beispiele nennt eine Software oder Plattform: Akte.',
	);
	expect(productSentence(one, 1)).toBe('Das Beispiel nennt eine Software oder Plattform: Akte.');
});
