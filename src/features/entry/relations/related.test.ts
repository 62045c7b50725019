import { expect, test } from 'vitest';
import { kinds } from '#src/model/kinds.ts';
import type { Entry } from '#src/model/entry.ts';
import { related } from './related.ts';

function guide(id: string, themen: string[], leistungen?: string[]): Entry {
	const daten = { ...kinds.leitfaeden.example.data, themen, leistungen };
	const data = kinds.leitfaeden.schema.parse(daten);
	return { kind: 'leitfaeden', id, data, body: '', file: `leitfaeden/${id}.mdx` };
}

const ids = (entries: Entry[]) => entries.map(({ id }) => id);
const LEISTUNG = '99012008001000';

test('the same main topic counts more than a shared side topic', () => {
	const entry = guide('a', ['bauen', 'ozg']);
	const candidates = [guide('neben', ['daten', 'ozg']), guide('haupt', ['bauen'])];
	expect(ids(related(entry, candidates, 9))).toEqual(['haupt', 'neben']);
});

test('a main topic that is the other one’s side topic lies between', () => {
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
	const data = kinds.meldungen.schema.parse({
		...kinds.meldungen.example.data,
		themen: ['bauen'],
	});
	const other: Entry = {
		kind: 'meldungen',
		id: 'a',
		data,
		body: '',
		file: 'meldungen/a.mdx',
	};
	expect(related(entry, [other], 9)).toEqual([other]);
});

test('equally near entries come in the order of their ids, as many as wanted', () => {
	const candidates = [guide('c', ['bauen']), guide('b', ['bauen']), guide('d', ['bauen'])];
	expect(ids(related(guide('a', ['bauen']), candidates, 2))).toEqual(['b', 'c']);
	expect(ids(related(guide('a', ['bauen']), candidates.toReversed(), 2))).toEqual(['b', 'c']);
});
