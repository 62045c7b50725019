import { expect, test } from 'vitest';
import { foundHash, hasWords, rangesOf, wordsFromHash } from './found-words.ts';

function found(text: string, ...words: string[]): string[] {
	return rangesOf(text, words).map(([start, end]) => text.slice(start, end));
}

test('the address keeps the words of a search', () => {
	expect(wordsFromHash(foundHash('digitaler "Bauantrag" §'))).toEqual(['digitaler', 'Bauantrag']);
});

test('an address without words, or with broken ones, marks nothing', () => {
	expect(wordsFromHash('')).toEqual([]);
	expect(wordsFromHash('#quelle-1')).toEqual([]);
	expect(wordsFromHash('#fund=%E0%A4%A')).toEqual([]);
});

test('inflected words and compounds with the word are found', () => {
	const text = 'Der Bauantrag, die Bauanträge und das Bauantragsverfahren, nicht der Bau.';
	expect(found(text, 'Bauantrag')).toEqual(['Bauantrag', 'Bauanträge', 'Bauantragsverfahren']);
	expect(found('Eine Baugenehmigung fehlt.', 'Genehmigung')).toEqual(['Baugenehmigung']);
});

test('short words are found as whole words only', () => {
	expect(found('Das OZG und die OZGs, Amt und Amtsblatt', 'OZG', 'Amt')).toEqual(['OZG', 'Amt']);
});

test('digits and letters can be searched for, other characters cannot', () => {
	expect(hasWords('§ 3')).toBe(true);
	expect(hasWords(' – „“ 😀')).toBe(false);
});

test('finds a word through its soft hyphens', () => {
	expect(rangesOf('Die Bau\u00ADge\u00ADneh\u00ADmi\u00ADgung', ['Genehmigung'])).toEqual([
		[4, 22],
	]);
});
