import { expect, test } from 'vitest';
import type { Entry } from '#src/model/entry.ts';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { randomSource } from '#src/base/testing/random-source.ts';
import { relatedAmong } from './related.ts';

function guide(id: string, themen: string[], leistungen?: string[]): Entry {
	return exampleEntry('leitfaeden', { themen, leistungen }, id);
}

const related = (entry: Entry, candidates: Entry[], most: number) =>
	relatedAmong(candidates)(entry, most);
const ids = (entries: Entry[]) => entries.map(({ id }) => id);
const LEISTUNG = '99012008001000';

test('the same main topic counts more than a shared side topic', () => {
	const entry = guide('a', ['bauen', 'ozg']);
	const candidates = [guide('neben', ['daten', 'ozg']), guide('haupt', ['bauen'])];
	expect(ids(related(entry, candidates, 9))).toEqual(['haupt', 'neben']);
});

test('a main topic that is the other one’s side topic ranks between', () => {
	const entry = guide('a', ['bauen', 'ozg']);
	const candidates = [
		guide('neben', ['daten', 'ozg']),
		guide('zweites', ['daten', 'bauen']),
		guide('haupt', ['bauen']),
	];
	expect(ids(related(entry, candidates, 9))).toEqual(['haupt', 'zweites', 'neben']);
});

test('a shared public service brings entries nearer', () => {
	const entry = guide('a', ['bauen'], [LEISTUNG]);
	const candidates = [guide('ohne', ['bauen']), guide('mit', ['bauen'], [LEISTUNG])];
	expect(ids(related(entry, candidates, 9))).toEqual(['mit', 'ohne']);
});

test('a shared service is enough without a shared topic', () => {
	expect(
		ids(related(guide('a', ['bauen'], [LEISTUNG]), [guide('b', ['ozg'], [LEISTUNG])], 9)),
	).toEqual(['b']);
});

test('the entry itself and what shares nothing are left out', () => {
	const entry = guide('a', ['bauen']);
	expect(related(entry, [entry, guide('fremd', ['ozg'])], 9)).toEqual([]);
});

test('an entry of another kind with the same id is not the entry itself', () => {
	const entry = guide('a', ['bauen']);
	const other = exampleEntry('meldungen', { themen: ['bauen'] }, 'a');
	expect(related(entry, [other], 9)).toEqual([other]);
});

test('equally near entries come in the order of their ids, as many as wanted', () => {
	const candidates = [guide('c', ['bauen']), guide('b', ['bauen']), guide('d', ['bauen'])];
	expect(ids(related(guide('a', ['bauen']), candidates, 2))).toEqual(['b', 'c']);
	expect(ids(related(guide('a', ['bauen']), candidates.toReversed(), 2))).toEqual(['b', 'c']);
});

test('what is kept between questions does not change the answers', () => {
	const random = randomSource(7);
	const some = (names: string[]) => names.filter(() => random() < 0.4);
	const services = ['99012008001000', '99012008001001', '99012008001002'];
	const all = Array.from({ length: 60 }, (_, place) => {
		const themen = some(['bauen', 'ozg', 'register', 'konten']).sort(() => random() - 0.5);
		return guide(`g${place}`, themen.length > 0 ? themen : ['ozg'], some(services));
	});
	const find = relatedAmong(all);
	for (const entry of all) {
		// Without a limit nothing is left out, so the first of those are the right ones.
		expect(ids(find(entry, 4))).toEqual(ids(related(entry, all, all.length).slice(0, 4)));
	}
});
