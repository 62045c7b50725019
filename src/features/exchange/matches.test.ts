import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import type { Entry } from '#src/model/entry.ts';
import { matchesOf } from './matches.ts';

const POPULATIONS: Readonly<Record<string, number>> = {
	klein: 1500,
	auch_klein: 1900,
	mittel: 8000,
	gross: 60_000,
};
const population = (entry: Entry) =>
	entry.kind === 'boerse' ? POPULATIONS[entry.data.kommune] : undefined;
const offer = (id: string, kommune: string, themen: string[]) =>
	exampleEntry('boerse', { kommune, themen }, id);
const found = (entry: Entry, candidates: Entry[], most = 9) =>
	matchesOf(entry, candidates, population, most).map(({ entry: { id }, topics }) => [id, topics]);

const request = offer('suche', 'klein', ['bauen', 'ozg']);

test('entries with more shared topics come first, and these topics are named', () => {
	const candidates = [
		offer('eins', 'auch_klein', ['ozg']),
		offer('zwei', 'gross', ['ozg', 'bauen']),
	];
	expect(found(request, candidates)).toEqual([
		['zwei', ['bauen', 'ozg']],
		['eins', ['ozg']],
	]);
});

test('with equally many shared topics the municipality nearest in size class comes first', () => {
	const candidates = [
		offer('a-gross', 'gross', ['ozg']),
		offer('b-mittel', 'mittel', ['ozg']),
		offer('c-klein', 'auch_klein', ['bauen']),
	];
	expect(found(request, candidates).map(([id]) => id)).toEqual(['c-klein', 'b-mittel', 'a-gross']);
});

test('a case whose size is unknown comes after those that are nearer', () => {
	const unknown = exampleEntry('praxisbeispiele', { themen: ['ozg'], kommune: 'fern' }, 'a');
	const far = offer('z', 'gross', ['ozg']);
	expect(found(request, [unknown, far]).map(([id]) => id)).toEqual(['z', 'a']);
});

test('its own entries and those without a shared topic are left out, no more than wanted named', () => {
	const candidates = [
		request,
		offer('eigen', 'klein', ['bauen']),
		offer('fremd', 'gross', ['daten']),
		offer('b', 'gross', ['bauen']),
		offer('a', 'gross', ['bauen']),
	];
	expect(found(request, candidates, 1)).toEqual([['a', ['bauen']]]);
});
