import { expect, test } from 'vitest';
import { keepNote, noteIn } from './found-note.ts';
import { foundFrom, foundHash, hasWords, rangesOf, termsIn } from './found-words.ts';

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

const noteAfter = (hash: string) => foundFrom(noteIn(opened(hash).state));
const hashFor = (...terms: string[][]) => foundHash({ terms, typed: '', passage: '' });

test('what was searched for moves from the address of a hit to its history entry', () => {
	const hash = foundHash({
		terms: [['digitaler'], ['Bauantrag', '"Bauanträge"']],
		typed: 'digitaler Bauantrag & §',
		passage: 'Der Antrag; 50 % der Fälle.',
	});
	expect(opened(hash).address).toBe('/glossar/ozg/?a=b');
	expect(noteAfter(hash)).toEqual({
		terms: [['digitaler'], ['Bauantrag', 'Bauanträge']],
		typed: 'digitaler Bauantrag & §',
		passage: 'Der Antrag; 50 % der Fälle.',
	});
});

test('an address with words alone marks them', () => {
	expect(noteAfter('#fund=Textform')).toEqual({ terms: [['Textform']], typed: '', passage: '' });
});

test('an address without words, or with broken ones, marks nothing', () => {
	expect(noteAfter('').terms).toEqual([]);
	expect(noteAfter('#quelle-1').terms).toEqual([]);
	expect(opened('#quelle-1').address).toBe('/glossar/ozg/?a=b#quelle-1');
	expect(noteAfter('#fund=%E0%A4%A').terms).toEqual([]);
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
	expect(noteAfter(hashFor(['E-Akte'], ['Bau- und'])).terms).toEqual([['E-Akte'], ['Bau', 'und']]);
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
	const terms = [['Prüfung'.normalize('NFD')]];
	expect(noteAfter(hashFor(...terms)).terms).toEqual(terms);
});

test('a place in a law is found as a whole, whatever the space in it', () => {
	expect(found('Nach §\u00A053 LBO, nicht nach § 531 oder 53.', '§ 53')).toEqual(['§\u00A053']);
	expect(found('§ 53 (53), Art. 53 DSGVO', 'Art. 53', 'DSGVO')).toEqual(['Art. 53', 'DSGVO']);
	expect(noteAfter(hashFor(['§ 53', 'paragraf53'])).terms).toEqual([['§ 53', 'paragraf53']]);
});

test('tells which terms a text has, in whatever form', () => {
	const terms = [['Bauantrag'], ['Kosten', 'Preis'], ['Hund']];
	expect([...termsIn('Die Preise der Bauanträge', terms)]).toEqual([0, 1]);
});
