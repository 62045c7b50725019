import { expect, test } from 'vitest';
import { nameKey } from '#src/base/name-key.ts';
import type { KindId } from '#src/model/kinds.ts';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { searchMetaOf } from './search-meta.ts';

const topic = exampleEntry('themen', { titel: 'Digitaler Bauantrag' }, 'bauen');
const kehl = exampleEntry('kommunen', { name: 'Kehl', typ: 'Große Kreisstadt' }, 'kehl');
const resolve = resolveAmong([topic, kehl]);
const nameKeys = (kind: KindId, data: object) =>
	searchMetaOf(exampleEntry(kind, data), resolve).nameKeys;

test('an entry is filtered by its kind and by what it refers to, in words', () => {
	const entry = exampleEntry('praxisbeispiele', { themen: ['bauen'], kommune: 'kehl' });
	expect(searchMetaOf(entry, resolve).filters).toEqual(
		expect.arrayContaining([
			['art', 'Praxisbeispiele'],
			['thema', 'Digitaler Bauantrag'],
			['kommune', 'Kehl'],
			['status', 'In Betrieb'],
		]),
	);
});

test('a term is looked up by its name and equally by all its other names', () => {
	const data = { begriff: 'E-Akte', abkuerzungen: ['DMS'], synonyme: ['elektronische Akte'] };
	expect(nameKeys('glossar', data)).toEqual([
		['name', 'dms'],
		['name', 'elektronischeakte'],
		['name', 'eakte'],
	]);
	expect(searchMetaOf(exampleEntry('glossar', data), resolve).sameNames).toEqual([
		'E-Akte',
		'DMS',
		'elektronische Akte',
	]);
});

test('an organisation is looked up by its name; and by its short name', () => {
	expect(nameKeys('organisationen', { name: 'Landkreistag', kurzname: 'LKT' })).toEqual([
		['name', 'lkt'],
		['name', 'landkreistag'],
	]);
});

test('an article is not looked up by its title', () => {
	expect(nameKeys('leitfaeden', {})).toEqual([]);
});

test('words people use are no synonyms, which would be searched on every page with the term', () => {
	const entry = exampleEntry('glossar', {
		begriff: 'Künstliche Intelligenz',
		abkuerzungen: ['KI'],
		synonyme: [],
		suchwoerter: ['KI', 'artificial intelligence'],
	});
	expect(searchMetaOf(entry, resolve)).toMatchObject({
		nameKeys: [
			['name', 'ki'],
			['name', 'kuenstlicheintelligenz'],
		],
		names: ['KI'],
		words: ['KI', 'artificial intelligence'],
		sameNames: ['Künstliche Intelligenz', 'KI'],
	});
});

test('facts are in words, with notes, and without names that are listed already', () => {
	const entry = exampleEntry('praxisbeispiele', { kommune: 'kehl' });
	const { facts } = searchMetaOf(entry, resolve);
	expect(facts).toEqual(expect.arrayContaining(['Kehl', 'In Betrieb', '2023']));
	expect(facts).toContainEqual(expect.stringMatching(/^Große Kreisstadt, /));
	const term = searchMetaOf(exampleEntry('glossar', { abkuerzungen: ['DMS'] }), resolve);
	expect(term.facts).not.toContain('DMS');
	expect(term.names).toContain('DMS');
});

test('a body is found by what one writes beside its name to reach it', () => {
	const body = exampleEntry('organisationen', { name: 'Landkreistag' });
	for (const { facts } of [searchMetaOf(body, resolve), searchMetaOf(kehl, resolve)]) {
		expect(facts).toEqual(expect.arrayContaining(['Telefonnummer', 'Adresse', 'Kontakt']));
	}
	expect(searchMetaOf(kehl, resolve).facts).toContain('Rathaus');
});

test('topics that are not published are not named', () => {
	const entry = exampleEntry('meldungen', { themen: ['bauen', 'entwurf'] });
	expect(searchMetaOf(entry, resolve).topics).toEqual(['Digitaler Bauantrag']);
});

test('an offer has its last day, and the day from which on it has expired', () => {
	const entry = exampleEntry('boerse', { gueltig_bis: '2026-12-31' });
	expect(searchMetaOf(entry, resolve)).toMatchObject({
		lastDay: '2026-12-31',
		marks: '2027-01-01..:Abgelaufen',
	});
});

test('a kind without a summary has the subtitle of its lists in its place', () => {
	expect(searchMetaOf(kehl, resolve).summary).toMatch(/^Große Kreisstadt, /);
	expect(searchMetaOf(exampleEntry('meldungen'), resolve).summary).toMatch(/^Ein weiterer/);
});

test('an entry is searched by the places in laws that it rests on, unless they are many', () => {
	const words = (laws: readonly string[]) => {
		const rechtsgrundlagen = laws.map((titel) => ({ titel }));
		return searchMetaOf(exampleEntry('pflichten', { rechtsgrundlagen }), resolve).words;
	};
	expect(words(['§ 13 EGovG', '§ 9a OZG'])).toEqual(['§ 13 EGovG', '§ 9a OZG']);
	expect(words(['§ 1 OZG', '§ 2 OZG', '§ 3 OZG'])).toEqual([]);
});

test('a hit has the sign that rows of lists have, and says the same nowhere else', () => {
	const data = {
		status: 'beendet',
		status_ungeprueft: 'Die Quelle ist von 2021.',
		geprueft: '2026-01-15',
		pruefintervall_monate: 12,
	};
	const { sign, marks } = searchMetaOf(exampleEntry('praxisbeispiele', data), resolve);
	expect(sign).toEqual({
		classes: 'status status--beendet status--ungeprueft',
		label: 'Beendet',
		badge: 'Stand undatiert',
	});
	expect(marks).toBe('2027-01-16..~Prüfung überfällig');
	expect(searchMetaOf(exampleEntry('glossar', {}), resolve).sign).toBeUndefined();
});

test('a hit of a duty says that something about it is not verified, and else has no sign', () => {
	const ungeprueft = [{ aussage: 'Ob es schon gilt.', grund: 'Nicht nachgelesen.' }];
	expect(searchMetaOf(exampleEntry('pflichten', { ungeprueft }), resolve).sign).toEqual({
		classes: 'ungeprueft-wort',
		label: 'ungeprüft',
	});
	expect(searchMetaOf(exampleEntry('pflichten', {}), resolve).sign).toBeUndefined();
});

test('who asks for a contact without any name is led to the page about the network', () => {
	const about = exampleEntry('seiten', {}, 'ueber');
	const { nameKeys: keys, words } = searchMetaOf(about, resolve);
	for (const word of ['Kontakt', 'Ansprechpartnerin', 'Koordinator', 'Telefon', 'Rückfragen']) {
		expect(words).toContain(word);
		expect(keys).toContainEqual(['name', nameKey(word)]);
	}
	expect(searchMetaOf(exampleEntry('seiten', {}, 'impressum'), resolve).nameKeys).toEqual([]);
});

test('a hit says from its day on that the law was read long ago, or that the review is overdue', () => {
	const duty = exampleEntry('pflichten', {
		rechtsstand: '2025-06-30',
		geprueft: '2026-11-30',
		pruefintervall_monate: 6,
	});
	expect(searchMetaOf(duty, resolve).marks).toBe(
		'2027-07-01..~Gesetzesfassung von 2025;2027-05-31..~Prüfung überfällig',
	);
});
