import { expect, test } from 'vitest';
import { synonymFinder } from './synonyms.ts';

const find = synonymFinder([
	['Dokumentenmanagementsystem', 'DMS', 'Dokumentenverwaltung'],
	['Landesanwaltschaft', 'LAG'],
]);

test('each name has the others as synonyms, in both directions', () => {
	expect(find('Das DMS läuft.')).toEqual(['Dokumentenmanagementsystem', 'Dokumentenverwaltung']);
	expect(find('Ein Dokumentenmanagementsystem')).toEqual(['DMS', 'Dokumentenverwaltung']);
});

test('a name in the genitive or plural is the same name', () => {
	expect(find('des Dokumentenmanagementsystems')).toContain('DMS');
	expect(find('zwei dokumentenmanagementsysteme')).toContain('DMS');
});

test('an abbreviation in small letters and a part of a word do not match', () => {
	expect(find('Der Ort lag am Fluss.')).toEqual([]);
	expect(find('ADMSX')).toEqual([]);
});

test('names the text has are not repeated', () => {
	expect(find('DMS, Dokumentenverwaltung und Dokumentenmanagementsystem')).toEqual([]);
});
