import { expect, test } from 'vitest';
import { germanCopies } from './german-index.ts';

function copyOf(body: string): string {
	const html = `<html><body><article data-pagefind-body>${body}</article></body></html>`;
	return germanCopies(new Map([['a/index.html', html]])).get('a/index.html')?.html ?? '';
}

test('the indexed copy carries the parts of compounds, those of the title apart', () => {
	const copy = copyOf('<h1 data-pagefind-ignore="index">Baugenehmigung</h1><p>Hundesteuer</p>');
	expect(copy).toContain('data-pagefind-meta="titelteile">bau genehmigung</span>');
	expect(copy).toContain('data-pagefind-meta="teile">hund steuer</span>');
	expect(copy).toContain('<p>Hundesteuer</p>');
});

test('parts the page says itself are not repeated', () => {
	expect(copyOf('<p>Der Hund und die Hundesteuer</p>')).toContain('"teile">steuer</span>');
});

test('text the search ignores gives no parts', () => {
	const copy = copyOf('<p>Text</p><aside data-pagefind-ignore><p>Hundesteuer</p></aside>');
	expect(copy).not.toContain('pagefind-meta');
});

test('pages outside of the search are left out', () => {
	expect(germanCopies(new Map([['404/index.html', '<p>Hundesteuer</p>']])).size).toBe(0);
});
