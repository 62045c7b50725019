import { expect, test } from 'vitest';
import { exampleEntry } from './testing/example-entry.ts';
import { otherNamesOf, otherNamesOfList, searchWordsOf } from './other-names.ts';

test('collects abbreviations and synonyms', () => {
	expect(otherNamesOf(exampleEntry('glossar'))).toEqual(['DMS', 'Dokumentenverwaltung']);
});

test('finds nothing in an entry that has only one name', () => {
	expect(otherNamesOf(exampleEntry('organisationen'))).toEqual([]);
});

test('the search also finds a setback by other words for what went wrong', () => {
	const setback = exampleEntry('rueckschlaege', { art: 'gestoppt' });
	expect(otherNamesOf(setback)).toContain('gescheitert');
	expect(otherNamesOf(exampleEntry('rueckschlaege', { art: 'sicherheitsvorfall' }))).toContain(
		'Hackerangriff',
	);
});

test('words people use are no names', () => {
	const service = exampleEntry('leistungen', { suchwoerter: ['Perso'] });
	expect(otherNamesOf(service)).toEqual([]);
	expect(searchWordsOf(service)).toEqual(['Perso']);
});

test('a list is also called as one of its entries, and as its kind says', () => {
	expect(otherNamesOfList('rueckschlaege')).toEqual(
		expect.arrayContaining(['Was schiefging', 'Rückschlag', 'Lessons Learned']),
	);
	expect(otherNamesOfList('glossar')).toEqual(expect.arrayContaining(['Begriffe', 'Begriff']));
	expect(otherNamesOfList('glossar')).not.toContain('Glossar');
});
