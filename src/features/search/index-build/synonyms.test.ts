import { expect, test } from 'vitest';
import { synonymFinder } from './synonyms.ts';
import { wordCounts } from './word-counts.ts';

const finder = synonymFinder([
	['Dokumentenmanagementsystem', 'DMS', 'Dokumentenverwaltung'],
	['Landesanwaltschaft', 'LAG'],
	['Leichte Sprache', 'LS'],
	['Sprache', 'Idiom'],
	['115', 'Behördennummer'],
]);

const find = (text: string) =>
	finder.missing(
		new Set(['', ...wordCounts([text]).keys()].flatMap((word) => finder.wordsOfNames(word))),
		() => text,
	);

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

test('a name of several words hides the shorter names in it', () => {
	expect(find('Texte in leichte Sprache übersetzt')).toEqual(['LS']);
	expect(find('Leichte Sprache ist eine Sprache.')).toEqual(['LS', 'Idiom']);
});

test('a name without letters is found', () => {
	expect(find('Rufen Sie 115 an')).toEqual(['Behördennummer']);
	expect(find('Seite 1154')).toEqual([]);
});
