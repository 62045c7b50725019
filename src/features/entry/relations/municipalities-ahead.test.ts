import { expect, test } from 'vitest';
import type { Entry } from '#src/model/entry.ts';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { municipalitiesAhead } from './municipalities-ahead.ts';

function place(id: string, einwohner: number): Entry<'kommunen'> {
	return exampleEntry('kommunen', { einwohner }, id);
}

const own = place('own', 4000);
const alike = place('alike', 3000);
const nearer = place('nearer', 4400);
const large = place('large', 8001);
const all = [own, alike, nearer, large];

test('only topics it lacks are named, of similar municipalities, the nearest in size first', () => {
	const topics = new Map([
		['own', ['ozg']],
		['alike', ['ozg', 'bauen']],
		['nearer', ['daten']],
		['large', ['bauen']],
	]);
	const list = municipalitiesAhead(own, all, topics, 9);
	expect(list.map(({ kommune, topics: ids }) => [kommune.id, ids])).toEqual([
		['nearer', ['daten']],
		['alike', ['bauen']],
	]);
	expect(municipalitiesAhead(own, all, topics, 1)).toHaveLength(1);
});

test('a municipality more than twice as large is never named instead', () => {
	expect(municipalitiesAhead(own, all, new Map([['large', ['bauen']]]), 9)).toEqual([]);
});

test('a municipality with every topic gets an empty list', () => {
	const topics = new Map([
		['own', ['ozg']],
		['alike', ['ozg']],
	]);
	expect(municipalitiesAhead(own, all, topics, 9)).toEqual([]);
});
