import { expect, test } from 'vitest';
import { keepNote, noteIn } from './found-note.ts';
import { foundHash, hasWords, rangesOf, wordsFromNote } from './found-words.ts';

function found(text: string, ...words: string[]): string[] {
	return rangesOf(text, words).map(([start, end]) => text.slice(start, end));
}

/** Opens an address; returns what is left of it, and what its history entry has. */
function opened(hash: string): { address: string; state: unknown } {
	let address = `/glossar/ozg/?a=b${hash}`;
	let state: unknown = null;
	const replaceState = (next: unknown, _: string, url: string) => {
		state = next;
		address = url;
	};
	const location = { hash, pathname: '/glossar/ozg/', search: '?a=b' } as Location;
	keepNote(location, { replaceState } as unknown as History);
	return { address, state };
}

const wordsAfter = (hash: string) => wordsFromNote(noteIn(opened(hash).state));

test('the words of a search move from the address of a hit to its history entry', () => {
	const hash = foundHash('digitaler "Bauantrag" §');
	expect(opened(hash).address).toBe('/glossar/ozg/?a=b');
	expect(wordsAfter(hash)).toEqual(['digitaler', 'Bauantrag']);
});

test('an address without words, or with broken ones, marks nothing', () => {
	expect(wordsAfter('')).toEqual([]);
	expect(wordsAfter('#quelle-1')).toEqual([]);
	expect(opened('#quelle-1').address).toBe('/glossar/ozg/?a=b#quelle-1');
	expect(wordsAfter('#fund=%E0%A4%A')).toEqual([]);
	expect(noteIn({ hits: 30, top: 1200 })).toBe('');
});

test('inflected words and compounds with the word are found', () => {
	const text = 'Der Bauantrag, die Bauanträge und das Bauantragsverfahren, nicht der Bau.';
	expect(found(text, 'Bauantrag')).toEqual(['Bauantrag', 'Bauanträge', 'Bauantragsverfahren']);
	expect(found('Eine Baugenehmigung fehlt.', 'Genehmigung')).toEqual(['Baugenehmigung']);
});

test('short words are found as whole words only', () => {
	expect(found('Das OZG und die OZGs, Amt und Amtsblatt', 'OZG', 'Amt')).toEqual(['OZG', 'Amt']);
});

test('a word with a hyphen is one word', () => {
	const text = 'Die E-Akte, E-Akten, die E-Akte-Einführung und der Aktenplan; EAkte';
	expect(found(text, 'E-Akte')).toEqual(['E-Akte', 'E-Akten', 'E-Akte-Einführung', 'EAkte']);
	expect(found('service-bw und Service', 'Service')).toEqual(['service', 'Service']);
	expect(wordsAfter(foundHash('E-Akte einführen'))).toEqual(['E-Akte', 'einführen']);
	expect(wordsAfter(foundHash('Bau- und Planung'))).toEqual(['Bau', 'und', 'Planung']);
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

test('finds words whose umlauts are a letter and a mark, in the text or in the search', () => {
	const decomposed = 'Die Prüfung der Bauanträge'.normalize('NFD');
	expect(found(decomposed, 'Prüfung').map((word) => word.normalize('NFC'))).toEqual(['Prüfung']);
	expect(found('Die Prüfung', 'Prüfung'.normalize('NFD'))).toEqual(['Prüfung']);
	expect(wordsAfter(foundHash('Prüfung'.normalize('NFD')))).toEqual(['Prüfung'.normalize('NFD')]);
});
