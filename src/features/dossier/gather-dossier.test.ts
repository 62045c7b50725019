import { expect, test } from 'vitest';
import { ofKind, topicsOf, type Entry } from '#src/model/entry.ts';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { termIdsIn, termsOf } from '#src/site/terms-of.ts';
import { dossierPath } from '#src/model/built-addresses.ts';
import { elsewhereWords } from './dossier-figures.ts';
import { dossierExtent, gatherDossier, IN_FULL, WHOLE } from './gather-dossier.ts';

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
		about: entries.filter((entry) => topicsOf(entry).includes(topic.id)),
		glossary,
		resolve: resolveAmong(entries),
		termsIn: (texts) => termIdsIn(texts, termsOf(glossary)),
	});
}
const dossier = gather([topic, kehl, guide, example, demands, used, unused]);

test('a short list is shown in full', () => {
	for (const [kind, entry] of Object.entries({
		leitfaeden: guide,
		praxisbeispiele: example,
		positionen: demands,
	})) {
		expect(dossier).toMatchObject({ [kind]: { all: [entry], full: [entry], byTitle: [] } });
	}
	expect(dossier?.standards.all).toEqual([]);
});

test('of a long list those reviewed last are shown in full, others by title, in the kind’s order', () => {
	const many = Array.from({ length: 500 }, (_, place) =>
		exampleEntry(
			'leitfaeden',
			{
				themen: place % 2 === 0 ? themen : ['ozg', 'bauen'],
				stand: '2020-01-01',
				geprueft: place >= 490 ? '2026-01-01' : '2025-01-01',
				quellen: [source(`Quelle ${place}`)],
			},
			`leitfaden-${place}`,
		),
	);
	const { leitfaeden, endNotes, praxisbeispiele } = gather([...many, example]) ?? {};
	const places = (entries: readonly Entry[] = []) =>
		entries.map(({ id }) => Number(/\d+/.exec(id)?.[0]));
	// The ten reviewed last, then guides whose first topic it is.
	expect(places(leitfaeden?.full)).toEqual([
		...Array.from({ length: IN_FULL - 10 }, (_, place) => place * 2),
		...Array.from({ length: 10 }, (_, place) => 490 + place),
	]);
	expect(places(leitfaeden?.byTitle)).toEqual(
		Array.from({ length: 45 }, (_, place) => (IN_FULL - 10 + place) * 2),
	);
	expect(leitfaeden?.all).toHaveLength(500);
	expect(praxisbeispiele?.full).toEqual([example]);
	// A source of each guide in full, and those of the case.
	expect(endNotes?.notes).toHaveLength(IN_FULL + 2);
});

test('a dossier is whole until a kind has many entries', () => {
	const guides = (count: number) => Array.from({ length: count }, () => guide);
	expect(dossierExtent([term('akte', 'Akte')])).toBeUndefined();
	const one = { kind: 'praxisbeispiele', all: 1, full: 1 };
	expect(dossierExtent([...guides(WHOLE), example])).toEqual([
		{ kind: 'leitfaeden', all: WHOLE, full: WHOLE },
		one,
	]);
	expect(dossierExtent([...guides(WHOLE + 1), example])).toEqual([
		{ kind: 'leitfaeden', all: WHOLE + 1, full: IN_FULL },
		one,
	]);
});

test('a topic of which only events, news and terms tell has no dossier', () => {
	expect(gather([topic, kehl, exampleEntry('meldungen', { themen }), unused])).toBeUndefined();
});

test('duties and templates are gathered; events, news and other terms are only counted', () => {
	const duty = exampleEntry('pflichten', { themen, quellen: [source('Fünf')] }, 'pflicht');
	const template = exampleEntry('vorlagen', { themen, quellen: [source('Sechs')] }, 'vorlage');
	const event = exampleEntry('termine', { themen }, 'termin');
	const offer = exampleEntry('boerse', { themen }, 'angebot');
	const other = term('kasten', 'Zettelkasten', { themen });
	const found = gather([guide, duty, template, event, offer, used, other]);
	expect(found?.pflichten.full).toEqual([duty]);
	expect(found?.vorlagen.full).toEqual([template]);
	expect(found?.elsewhere).toEqual([event, other]);
	expect(found && elsewhereWords(found)).toBe(
		'Auf der Seite zum Thema stehen außerdem: 1 Termin und 1 Begriff.',
	);
	expect(found?.endNotes.notes.map(({ source }) => source.titel)).toEqual([
		'Eins',
		'Fünf',
		'Sechs',
	]);
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
