import { expect, test } from 'vitest';
import { exampleEntry } from './testing/example-entry.ts';
import { otherNamesOf } from './other-names.ts';

test('collects abbreviations and synonyms', () => {
	expect(otherNamesOf(exampleEntry('glossar'))).toEqual(['DMS', 'Dokumentenverwaltung']);
});

test('finds nothing in an entry that has only one name', () => {
	expect(otherNamesOf(exampleEntry('organisationen'))).toEqual([]);
});
