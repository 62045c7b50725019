import { expect, test } from 'vitest';
import { analysePage } from './analyse-page.ts';
import { PortalWords } from './portal-words.ts';

function wordsOf(...texts: string[]): PortalWords {
	const words = new PortalWords();
	for (const text of texts) {
		const page = analysePage('a/index.html', `<main data-pagefind-body>${text}</main>`);
		if (page) words.add(page);
	}
	return words;
}

test('counts the pages with a word, spelt as most of them spell it', () => {
	const words = wordsOf(
		'<p>Genehmigung genehmigung Antrag</p>',
		'<p>Die Genehmigung</p>',
		'<p>GENEHMIGUNG</p>',
	);
	expect(words.vocabulary([['amt'], ['antrag'], []])).toEqual([
		['amt', 1],
		['Antrag', 2],
		['Die', 1],
		['Genehmigung', 3],
	]);
});

test('words of names and of checklists count for a page, words of ignored elements do not', () => {
	const page =
		'<p>Text</p><label>Kästchen</label><p data-pagefind-ignore>Fort <label>damit</label></p><span data-pagefind-ignore="index" data-pagefind-meta="suchwort">Beiname</span>';
	expect(wordsOf(page).vocabulary([])).toEqual([
		['Beiname', 1],
		['Kästchen', 1],
		['Text', 1],
	]);
});

test('counts the uses of words in titles and texts, as written', () => {
	const words = wordsOf('<h1 data-pagefind-ignore="index">Antrag</h1><p>Antrag, antrag</p>');
	expect([...words.counts()]).toEqual([
		['Antrag', 2],
		['antrag', 1],
	]);
});

test('a search word names its page, a word of a whole phrase does not', () => {
	const meta = (words: string) =>
		`<span data-pagefind-ignore="index" data-pagefind-meta="suchwoerter">${words}</span>`;
	const words = wordsOf(`<p>Ausweis</p>${meta('Perso, Stadt gehackt')}`, '<p>Perso, Stadt</p>');
	expect(words.namedPages().get('perso')?.names).toEqual([0]);
	expect(words.namedPages().get('stadt')).toBeUndefined();
});
