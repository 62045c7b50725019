import { expect, test } from 'vitest';
import type { Entry } from '#src/model/entry.ts';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { municipalitiesAhead } from './municipalities-ahead.ts';

function place(id: string, einwohner: number, typ = 'Gemeinde'): Entry<'kommunen'> {
	return exampleEntry('kommunen', { einwohner, typ }, id);
}

const own = place('own', 4000);
const alike = place('alike', 3000);
const nearer = place('nearer', 4400);
const town = place('town', 4100, 'Stadt');
const large = place('large', 40_000);
const all = [own, alike, nearer, town, large];

test('only topics it lacks are named, of its own size class and type, the nearest in size first', () => {
	const topics = new Map([
		['own', ['ozg']],
		['alike', ['ozg', 'bauen']],
		['nearer', ['daten']],
		['town', ['bauen']],
		['large', ['bauen']],
	]);
	const { alike: same, list } = municipalitiesAhead(own, all, topics, 9);
	expect(same).toBe(true);
	expect(list.map(({ kommune, topics: ids }) => [kommune.id, ids])).toEqual([
		['nearer', ['daten']],
		['alike', ['bauen']],
	]);
	expect(municipalitiesAhead(own, all, topics, 1).list).toHaveLength(1);
});

test('without similar municipalities others are named and marked as not alike', () => {
	const topics = new Map([
		['large', ['bauen']],
		['town', ['bauen']],
	]);
	const { alike: same, list } = municipalitiesAhead(own, all, topics, 9);
	expect(same).toBe(false);
	expect(list.map(({ kommune }) => kommune.id)).toEqual(['town', 'large']);
});

test('a municipality with every topic gets an empty list', () => {
	const topics = new Map([
		['own', ['ozg']],
		['alike', ['ozg']],
	]);
	expect(municipalitiesAhead(own, all, topics, 9).list).toEqual([]);
});
