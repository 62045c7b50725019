import { expect, test } from 'vitest';
import { germanCopies } from './german-index.ts';
import { pageText } from './page-text.ts';
import { partFinder } from './part-finder.ts';
import { portalLexicon } from './portal-lexicon.ts';

const partsOf = partFinder(portalLexicon([]));

function copyOf(body: string): string {
	const page = pageText(`<html><body><article data-pagefind-body>${body}</article></body></html>`);
	const copies = germanCopies(new Map(page ? [['a/index.html', page]] : []), partsOf);
	return copies.get('a/index.html')?.html ?? '';
}

test('the indexed copy has the parts of compounds, those of the title separately', () => {
	const copy = copyOf('<h1 data-pagefind-ignore="index">Baugenehmigung</h1><p>Hundesteuer</p>');
	expect(copy).toContain('data-pagefind-meta="titelteile">bau genehmigung</span>');
	expect(copy).toContain('data-pagefind-meta="teile">hund steuer</span>');
	expect(copy).toContain('<p>Hundesteuer</p>');
});

test('parts that the page has as words are not repeated', () => {
	expect(copyOf('<p>Der Hund und die Hundesteuer</p>')).toContain('"teile">steuer</span>');
});

test('ignored text adds no parts', () => {
	const copy = copyOf('<p>Text</p><aside data-pagefind-ignore><p>Hundesteuer</p></aside>');
	expect(copy).not.toContain('pagefind-meta');
});
