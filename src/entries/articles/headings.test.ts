import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { isUsedByPages } from '#src/model/page-anchors.ts';
import { linkHeadings } from './headings.ts';

const linked = (html: string) => {
	const tree = fromHtml(html, { fragment: true });
	return { headings: linkHeadings(tree, isUsedByPages), html: toHtml(tree) };
};

test('a heading gets an anchor from its text and a link with a name next to it', () => {
	const { html } = linked('<h2>Rat an andere</h2>');
	expect(html).toContain('<h2 id="rat-an-andere">Rat an andere</h2>');
	expect(html).toMatch(
		/<a class="anker" href="#rat-an-andere" aria-label="Link zum Abschnitt „Rat an andere“"/,
	);
	expect(html.indexOf('</h2>')).toBeLessThan(html.indexOf('<a '));
});

test('headings of the same text get different anchors', () => {
	expect(linked('<h2>Ziel</h2><h2>Ziel</h2>').headings.map(({ slug }) => slug)).toEqual([
		'ziel',
		'ziel-1',
	]);
});

test('umlauts stay, punctuation is dropped', () => {
	expect(linked('<h2>Prüfen, <em>ändern</em> & löschen?</h2>').headings[0]?.slug).toBe(
		'prüfen-ändern--löschen',
	);
});

test('the table of contents holds levels 2 and 3 in their order; deeper ones have an anchor only', () => {
	const { headings, html } = linked('<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2>');
	expect(headings.map(({ text, depth }) => `${depth} ${text}`)).toEqual(['2 A', '3 B', '2 D']);
	expect(html).toContain('<h4 id="c">');
});
