import { expect, test } from 'vitest';
import { ofKind, type Entry } from '#src/model/entry.ts';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { termIdsIn, termsOf } from '#src/site/terms-of.ts';
import { dossierPath, gatherDossier } from './gather-dossier.ts';

const topic = exampleEntry('themen', {}, 'bauen');
const themen = ['bauen'];
const source = (titel: string) => ({ titel, herausgeber: 'Amt', abgerufen: '2026-01-15' });
const guide = exampleEntry('leitfaeden', { themen, quellen: [source('Eins')] }, 'leitfaden');
const demands = exampleEntry(
	'positionen',
	{
		themen: ['ozg', 'bauen'],
		quellen: [source('Zwei')],
		forderungen: [{ text: 'Das Land bezahlt den Formularserver.', stand: 'offen' }],
	},
	'position',
);
const kehl = exampleEntry('kommunen', { name: 'Kehl' }, 'kehl');
const example = exampleEntry(
	'praxisbeispiele',
	{
		themen,
		kommune: 'kehl',
		ansprechstelle: { stelle: 'Bauamt' },
		quellen: [source('Drei'), source('Eins')],
		geprueft: '2026-03-01',
	},
	'fall',
);
const term = (id: string, begriff: string, more: object = {}) =>
	exampleEntry('glossar', { begriff, abkuerzungen: undefined, synonyme: undefined, ...more }, id);
const used = term('server', 'Formularserver', {
	quellen: [source('Vier')],
	geprueft: '2026-05-01',
});
const unused = term('akte', 'Fachverfahren', { themen });

function gather(entries: readonly Entry[]) {
	const glossary = ofKind(entries, 'glossar');
	return gatherDossier(topic, {
		entries,
		resolve: resolveAmong(entries),
		termsIn: (texts) => termIdsIn(texts, termsOf(glossary)),
	});
}
const dossier = gather([topic, kehl, guide, example, demands, used, unused]);

test('entries with the topic are gathered, whether it is their first topic or not', () => {
	expect(dossier).toMatchObject({
		leitfaeden: [guide],
		praxisbeispiele: [example],
		positionen: [demands],
		standards: [],
	});
	const other = exampleEntry('leitfaeden', { themen: ['ozg'] }, 'anderer');
	expect(gather([guide, other])?.leitfaeden).toEqual([guide]);
});

test('a topic without guides, cases, papers and standards has no dossier', () => {
	expect(gather([topic, kehl, exampleEntry('meldungen', { themen }), unused])).toBeUndefined();
});

test('only terms that the dossier itself uses are explained, also those of demands', () => {
	expect(dossier?.terms).toEqual([used]);
});

test('sources are numbered in the order of the sections, terms last', () => {
	expect(dossier?.endNotes.notes.map(({ number, source }) => [number, source.titel])).toEqual([
		[1, 'Eins'],
		[2, 'Drei'],
		[3, 'Zwei'],
		[4, 'Vier'],
	]);
	expect(dossier?.endNotes.numbersOf(example)).toEqual([1, 2]);
});

test('offices that answer questions are named with their municipality', () => {
	expect(dossier?.contacts).toMatchObject([{ name: 'Bauamt, Kehl', entries: [example] }]);
});

test('a dossier is as new as the newest of its entries, terms left out', () => {
	expect(dossier?.date).toBe('2026-03-01');
});

test('the address of a dossier is below that of its topic', () => {
	expect(dossierPath(topic)).toBe('/themen/bauen/dossier/');
});
