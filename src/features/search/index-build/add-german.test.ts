import { expect, test } from 'vitest';
import { germanOf } from './add-german.ts';
import { analysePage } from './analyse-page.ts';
import { partFinder } from './part-finder.ts';
import { portalLexicon } from './portal-lexicon.ts';
import { PortalWords } from './portal-words.ts';

const partsOf = partFinder(portalLexicon([]));

/** What the index adds to the first of these pages. */
function addedTo(...bodies: string[]) {
	const pages = bodies.flatMap((body, number) => {
		const html = `<html><body><article data-pagefind-body>${body}</article></body></html>`;
		return analysePage(`${number}/index.html`, html) ?? [];
	});
	const words = new PortalWords();
	for (const page of pages) words.add(page);
	const [first] = [...germanOf(pages, words, partsOf)];
	const spelt = (parts?: Uint32Array) => Array.from(parts ?? [], (part) => words.inLowerCase(part));
	return {
		titleParts: spelt(first?.title),
		textParts: spelt(first?.text),
		synonyms: first?.synonyms,
		titleSynonyms: first?.titleSynonyms,
	};
}

test('a page gets the parts of its compounds, those of the title separately', () => {
	const page = '<h1 data-pagefind-ignore="index">Baugenehmigung</h1><p>Hundesteuer</p>';
	expect(addedTo(page)).toMatchObject({
		titleParts: ['bau', 'genehmigung'],
		textParts: ['hund', 'steuer'],
	});
});

test('parts that the page has as words are not repeated', () => {
	expect(addedTo('<p>Der Hund und die Hundesteuer</p>').textParts).toEqual(['steuer']);
});

test('ignored text adds no parts', () => {
	const page = '<p>Text</p><aside data-pagefind-ignore><p>Hundesteuer</p></aside>';
	expect(addedTo(page).textParts).toEqual([]);
});

test('a page gets the synonyms of its terms, which another page explains', () => {
	const term =
		'<h1>Hundesteuer</h1><span hidden data-pagefind-ignore="index" data-gleich="[&quot;Hundesteuer&quot;,&quot;HuSt&quot;]"></span>';
	expect(addedTo('<p>Die Hundesteuern steigen.</p>', term).synonyms).toEqual(['HuSt']);
});

test('synonyms of the terms in its title are told apart, as names of its subject', () => {
	const term =
		'<h1>Hundesteuer</h1><span hidden data-pagefind-ignore="index" data-gleich="[&quot;Hundesteuer&quot;,&quot;HuSt&quot;]"></span>';
	const about = addedTo('<h1>Hundesteuer senken</h1><p>Ein Rat.</p>', term);
	expect(about.titleSynonyms).toEqual(['HuSt']);
	expect(addedTo('<h1>Ein Rat</h1><p>Hundesteuer</p>', term).titleSynonyms).toEqual([]);
});
