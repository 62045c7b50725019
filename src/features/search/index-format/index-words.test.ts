import { expect, test } from 'vitest';
import { writtenWord } from './index-words.ts';

const keysOf = (token: string) => writtenWord(token).index.map(({ key }) => key);

test.each(['Satzung', 'satzung', '(Satzung', 'Satzung),', '"Satzung"', "'Satzung'!", '[Satzung]:'])(
	'signs around a word and a capital at its beginning make no other word of „%s“',
	(token) => {
		expect(keysOf(token)).toEqual(keysOf('satzung'));
		expect(writtenWord(token).letters.map((word) => word.toLowerCase())).toEqual(['satzung']);
	},
);

test('a word with diacritics is listed under its stem and as it is', () => {
	expect(keysOf('Übergänge.')).toEqual(['ubergang\tübergänge']);
	expect(writtenWord('Übergänge.').letters).toEqual(['Übergänge']);
});

test.each([
	['E-Akte', ['eakt', 'akt'], ['E', 'Akte']],
	['eAkte,', ['eakt', 'akt'], ['eAkte']],
	['snake_case', ['snake_cas', 'snak', 'cas'], ['snake', 'case']],
	['_rand', ['_rand', 'rand'], ['rand']],
	['HTML5', ['html5', 'html'], ['HTML']],
	['...', [], []],
	['', [], []],
])('„%s“ is taken apart at signs and capitals inside', (token, keys, letters) => {
	expect(keysOf(token)).toEqual(keys);
	expect(writtenWord(token).letters).toEqual(letters);
});
