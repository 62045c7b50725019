import { expect, test } from 'vitest';
import { phraseFinder, type PhraseStyle } from './phrases.ts';

const style: PhraseStyle = { notAfter: '\\-/', notBefore: '-\\p{L}', endings: ['e', 'es', 's'] };
const finder = (phrases: readonly string[], changes: Partial<PhraseStyle> = {}) =>
	phraseFinder(phrases, { ...style, ...changes });
const found = (phrases: readonly string[], text: string, changes: Partial<PhraseStyle> = {}) =>
	finder(phrases, changes)(text).map(({ phrase, written }) => `${phrase}: ${written}`);

test('phrases are found from left to right, with their place and ending', () => {
	expect(finder(['Amt', 'Bund'])('Das Amt des Bundes')).toEqual([
		{ phrase: 'Amt', index: 4, written: 'Amt' },
		{ phrase: 'Bund', index: 12, written: 'Bundes' },
	]);
});

test('of several phrases at one place the longest is found, and nothing within it', () => {
	const phrases = ['Akte', 'Open', 'Open Data', 'Data Hub'];
	expect(found(phrases, 'Open Data Hub, Open Source, Data Hub')).toEqual([
		'Open Data: Open Data',
		'Open: Open',
		'Data Hub: Data Hub',
	]);
});

test('a shorter phrase is found where a longer one does not end', () => {
	expect(found(['Open', 'Open Data'], 'Open Datensatz')).toEqual(['Open: Open']);
});

test.each(['Amtsblatt', 'Umweltamt', 'Bau-Amt', 'a/Amt', 'Amt-Leiter', 'amt', '2Amt', 'Amt2'])(
	'not part of a word or address: %s',
	(text) => {
		expect(found(['Amt'], text)).toEqual([]);
	},
);

test('phrases may begin and end with any character', () => {
	const phrases = ['.NET', 'C++', '3D', 'Äpp', '𝔄kte', 'Cafe\u0301'];
	expect(found(phrases, '.NET (C++), 3D-2, Äpps. 𝔄kte? Cafe\u0301!')).toEqual([
		'.NET: .NET',
		'C++: C++',
		'3D: 3D',
		'Äpp: Äpps',
		'𝔄kte: 𝔄kte',
		'Cafe\u0301: Cafe\u0301',
	]);
});

test('space, no-break space and hyphen are equivalent if wanted', () => {
	const text = 'Low-Code, Low\u00A0Code';
	expect(found(['Low Code'], text, { looseGaps: true })).toEqual([
		'Low Code: Low-Code',
		'Low Code: Low\u00A0Code',
	]);
	expect(found(['Low Code'], text)).toEqual([]);
});

test('phrases left out leave their place to others', () => {
	const find = finder(['Open Data', 'Open', 'Data']);
	expect(find('Open Data', (phrase) => phrase !== 'Open Data').map((each) => each.phrase)).toEqual([
		'Open',
		'Data',
	]);
});

test('nothing is found without phrases', () => {
	expect(found([], 'Amt')).toEqual([]);
});
