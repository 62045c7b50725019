import dictionary from 'dictionary-de';
import { expect, test } from 'vitest';
import { pagefindIndex } from '../../../../tests/support/search-index.ts';
import { germanStem } from './german-stem.ts';

const ENDINGS =
	'e en er es em ern s st est et ete eten end ende ung ungen ig ige lich liche heit keit ln lns erin erinnen isch ik t te n nis nissen'.split(
		' ',
	);

test('inflected forms share a stem', () => {
	const forms = 'burgerinnen burger burgern burgers'.split(' ');
	expect(forms.map(germanStem)).toEqual(['burg', 'burg', 'burg', 'burg']);
	expect(['regeln', 'regel', 'systeme', 'systemen', 'system'].map(germanStem)).toEqual([
		'regel',
		'regel',
		'system',
		'system',
		'system',
	]);
	expect(['straße', 'strasse', 'mueller', 'muller', 'feuer', 'quelle'].map(germanStem)).toEqual([
		'strass',
		'strass',
		'mull',
		'mull',
		'feu',
		'quell',
	]);
});

test('the stems of thousands of words are those of Pagefind', async () => {
	const listed = new TextDecoder()
		.decode(dictionary.dic)
		.split('\n')
		.slice(1)
		.filter((_, at) => at % 17 === 0)
		.map((line) => (line.trim().split('/')[0] ?? '').toLowerCase())
		.filter((word) => /^[a-zß]{2,}$/.test(word));
	const words = listed.flatMap((word, at) => [word, word + (ENDINGS[at % ENDINGS.length] ?? '')]);
	// One page a word would be slow: the stem of a word is the one with its place.
	const page = `<html><body><main data-pagefind-body>${words.join(' ')}</main></body></html>`;
	const { words: places } = await pagefindIndex(new Map([['a/index.html', page]]));
	const stems = new Map<number, string>();
	for (const [word, text] of places) {
		let at = 0;
		for (const number of text.split(' ').map(Number)) {
			if (number < 0) continue;
			at += number;
			stems.set(at, word.split(' ')[0] ?? '');
		}
	}
	expect(words.length).toBeGreaterThan(5000);
	expect(words.map((word) => `${word} ${germanStem(word)}`)).toEqual(
		words.map((word, at) => `${word} ${stems.get(at) ?? ''}`),
	);
});
