import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { distanceTo, nearestFirst } from './nearest-first.ts';

const fall = (
	id: string,
	loesung: string[] | undefined,
	kommune?: string,
	themen = ['ki', 'akten'],
) =>
	exampleEntry(
		'praxisbeispiele',
		{ loesung, kommune, themen, ...(kommune ? {} : { organisation: 'stadt' }) },
		id,
	);
const solution = (id: string, themen: string[]) => exampleEntry('loesungen', { themen }, id);
const topic = {
	id: 'akten',
	solutions: [solution('scannen', ['bauen', 'akten']), solution('akte', ['akten'])],
};
const isNear = (entry: ReturnType<typeof fall>) => entry.data.kommune !== undefined;

test('what has a solution that is above all about the topic is closest to it', () => {
	expect(distanceTo(topic, fall('a', ['akte']))).toBe(0);
	expect(distanceTo(topic, fall('b', ['scannen']))).toBe(1);
	expect(distanceTo(topic, fall('c', undefined, 'kehl', ['akten']))).toBe(1);
	expect(distanceTo(topic, fall('d', ['rechnung']))).toBe(2);
});

test('a topic names first what is about it, of that the district before others', () => {
	const entries = [
		fall('streift-nah', ['rechnung'], 'achern'),
		fall('scannen-fern', ['scannen']),
		fall('akten-fern', ['akte']),
		fall('keine', undefined),
		fall('scannen-nah', ['scannen'], 'lahr'),
		fall('beides', ['scannen', 'akte'], 'kehl'),
	];
	expect(nearestFirst(entries, topic, isNear).map(({ id }) => id)).toEqual([
		'beides',
		'akten-fern',
		'scannen-nah',
		'scannen-fern',
		'streift-nah',
		'keine',
	]);
});

test('kinds without solutions keep their order', () => {
	const news = [
		exampleEntry('meldungen', { themen: ['ki', 'akten'] }, 'neu'),
		exampleEntry('meldungen', { themen: ['akten'] }, 'alt'),
	];
	expect(nearestFirst(news, topic, () => false)).toEqual(news);
});
