import { expect, test } from 'vitest';
import type { Entry } from '#src/model/entry.ts';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { randomSource } from '#src/base/testing/random-source.ts';
import { relatedAmong } from './related.ts';
import { tiesAmong } from './ties.ts';

function guide(id: string, themen: string[], leistungen?: string[]): Entry {
	return exampleEntry('leitfaeden', { themen, leistungen, rechtsgrundlagen: undefined }, id);
}

const glossary = [
	exampleEntry(
		'glossar',
		{ begriff: 'Elektronische Rechnung', synonyme: ['E-Rechnung'] },
		'e-rechnung',
	),
	exampleEntry('glossar', { begriff: 'Künstliche Intelligenz', abkuerzungen: ['KI'] }, 'ki'),
];
const ties = (namedBy: (entry: Entry) => Entry[] = () => []) => tiesAmong({ glossary, namedBy });
const related = (entry: Entry, candidates: Entry[], most: number) =>
	relatedAmong(candidates, ties())(entry, most).entries;
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

test('a shared public service is more than a topic', () => {
	const entry = guide('a', ['bauen'], [LEISTUNG]);
	const candidates = [guide('ohne', ['bauen']), guide('mit', ['bauen'], [LEISTUNG])];
	expect(ids(related(entry, candidates, 9))).toEqual(['mit']);
});

const duty = exampleEntry(
	'pflichten',
	{
		titel: 'E-Rechnungen bei großen Aufträgen annehmen',
		themen: ['bauen'],
		rechtsgrundlagen: [{ titel: '§ 14 Abs. 2 UStG' }],
	},
	'pflicht',
);
const topicOnly = guide('aaa-thema', ['bauen']);

test('what shares nothing but a topic comes only where nothing else is related, and is told apart', () => {
	const invoices = exampleEntry(
		'praxisbeispiele',
		{ titel: 'Kein Ausdruck: E-Rechnung im Rathaus', themen: ['ozg'] },
		'rechnung',
	);
	const find = relatedAmong<Entry>([topicOnly, invoices], ties());
	expect(find(duty, 4)).toEqual({ entries: [invoices], tied: true });
	expect(find(duty, 4, new Set([invoices]))).toEqual({ entries: [topicOnly], tied: false });
});

test('a term counts also as a part of a word and in the summary', () => {
	const law = exampleEntry(
		'meldungen',
		{ titel: 'Gesetz zur KI-Aufsicht', themen: ['daten'] },
		'a',
	);
	const assistant = exampleEntry(
		'praxisbeispiele',
		{
			themen: ['ozg'],
			kurzfassung: 'Ein Assistent mit künstlicher und Künstlicher Intelligenz, kurz KI.',
		},
		'assistent',
	);
	expect(ids(related(law, [assistant, guide('daten', ['daten'])], 4))).toEqual(['assistent']);
});

test('a law, a link in either direction and a solution tie, the solution most', () => {
	const law = exampleEntry(
		'leitfaeden',
		{ themen: ['ozg'], rechtsgrundlagen: [{ titel: '§ 27 UStG' }] },
		'recht',
	);
	const linking = exampleEntry(
		'praxisbeispiele',
		{ themen: ['ozg'], loesung: ['anderes'] },
		'verweist',
	);
	const linked = guide('genannt', ['ozg']);
	const solved = exampleEntry(
		'praxisbeispiele',
		{ themen: ['ozg'], loesung: ['eingang'] },
		'gleich',
	);
	const entry = exampleEntry(
		'leitfaeden',
		{ themen: ['bauen'], loesung: ['eingang'], rechtsgrundlagen: [{ titel: '§ 14 UStG' }] },
		'a',
	);
	const namedBy = (each: Entry) => (each === entry ? [linked] : each === linking ? [entry] : []);
	const find = relatedAmong<Entry>([law, linking, linked, solved, topicOnly], ties(namedBy));
	expect(ids(find(entry, 9).entries)).toEqual(['gleich', 'genannt', 'verweist', 'recht']);
});

test('an entry without a solution has those of the guides that it names', () => {
	const named = exampleEntry(
		'leitfaeden',
		{ themen: ['ozg'], loesung: ['eingang'], rechtsgrundlagen: undefined },
		'leitfaden',
	);
	const solved = exampleEntry(
		'praxisbeispiele',
		{ themen: ['ozg'], loesung: ['eingang'] },
		'gleich',
	);
	const find = relatedAmong<Entry>(
		[solved, topicOnly],
		ties((each) => (each === duty ? [named] : [])),
	);
	expect(find(duty, 4)).toEqual({ entries: [solved], tied: true });
});

test('to lead to the same page is not enough to be related', () => {
	const third = guide('drittes', ['ozg']);
	const other = guide('b', ['ozg']);
	const find = relatedAmong<Entry>(
		[other, topicOnly],
		ties(() => [third]),
	);
	expect(find(guide('a', ['bauen']), 4)).toEqual({ entries: [topicOnly], tied: false });
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
	const find = relatedAmong(all, ties());
	for (const entry of all) {
		// Without a limit nothing is left out, so the first of those are the right ones.
		expect(ids(find(entry, 4).entries)).toEqual(ids(related(entry, all, all.length).slice(0, 4)));
	}
});
