import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { marksOf } from '#src/site/experience/marks.ts';
import { cellItems } from './cell-items.ts';

const solutions = [
	exampleEntry('loesungen', { titel: 'Tablets für den Rat', themen: ['e-akte'] }, 'tablets'),
	exampleEntry('loesungen', { titel: 'Elektronische Vergabe', themen: ['ozg'] }, 'vergabe'),
];
const fall = (id: string, data: object) =>
	exampleEntry('praxisbeispiele', { status: 'betrieb', ...data }, id);
const items = (...cases: ReturnType<typeof fall>[]) =>
	cellItems(marksOf(cases), 'e-akte', solutions).map(({ name, label, badge, entries }) =>
		[name, label, badge ?? 'geprüft', entries.length].join(', '),
	);

test('a cell names the solution, not the topic that it stands under', () => {
	expect(items(fall('a', { loesung: ['vergabe'] }))).toEqual([
		'Elektronische Vergabe, In Betrieb, geprüft, 1',
	]);
});

test('of several solutions those that belong to the topic are named', () => {
	expect(items(fall('a', { loesung: ['vergabe', 'tablets'] }))).toEqual([
		'Tablets für den Rat, In Betrieb, geprüft, 1',
	]);
});

test('without a solution one entry is named by its title, several by their kind', () => {
	const none = { loesung: undefined };
	expect(items(fall('a', { ...none, titel: 'Offene Sprechstunde im Netz' }))).toEqual([
		'Offene Sprechstunde im Netz, In Betrieb, geprüft, 1',
	]);
	expect(items(fall('a', none), fall('b', none))).toEqual([
		'Praxisbeispiele, In Betrieb, geprüft, 2',
	]);
});

test('what is so today and what was so at another time never share a sign', () => {
	const own = { loesung: ['tablets'] };
	const old = { ...own, status_ungeprueft: 'Kein neuerer Bericht.', status_belegt: '2021' };
	expect(items(fall('a', own), fall('b', own), fall('c', old))).toEqual([
		'Tablets für den Rat, In Betrieb, geprüft, 2',
		'Tablets für den Rat, In Betrieb, Stand 2021, 1',
	]);
});
