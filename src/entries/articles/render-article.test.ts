import { expect, test } from 'vitest';
import type { RenderOptions } from './article-html.ts';
import { renderArticle } from './render-article.ts';

const options: RenderOptions = {
	base: '/',
	image: (src) =>
		src === './plan.png' ? { src: '/medien/plan.png', width: 20, height: 10 } : undefined,
	terms: [],
};

const html = (body: string, changed: Partial<RenderOptions> = {}) =>
	renderArticle(body, { ...options, ...changed }).html;

test('Markdown with tables, lists and emphasis becomes HTML', () => {
	expect(html('Ein **Wort** und\n\n- eins\n- zwei\n')).toBe(
		'<p>Ein <strong>Wort</strong> und</p>\n<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>',
	);
	expect(html('| A |\n| - |\n| 1 |\n')).toContain('<td>1</td>');
});

test('headings, links and terms of the text are returned for the page', () => {
	const term = {
		id: 'ozg',
		path: '/glossar/ozg/',
		name: 'OZG',
		definition: '',
		spellings: ['OZG'],
	};
	const article = renderArticle('## Das Ziel\n\nDas OZG und [mehr](/themen/bauen/#a).\n', {
		...options,
		terms: [term],
	});
	expect(article.headings).toEqual([{ slug: 'das-ziel', depth: 2, text: 'Das Ziel' }]);
	expect(article.links).toEqual(['/themen/bauen/']);
	expect(article.terms).toEqual([term]);
});

test('a component becomes its markup, with Markdown inside', () => {
	const notice = html('<Hinweis titel="Frist" art="achtung">\n\nBis **Mai**.\n\n</Hinweis>\n');
	expect(notice).toContain('<div class="hinweis hinweis--achtung">');
	expect(notice).toContain('<p class="hinweis__titel">Frist</p>');
	expect(notice).toContain('<strong>Mai</strong>');
});

test('footnotes speak German, and their numbers name their list', () => {
	const { html, headings } = renderArticle('Text.[^a]\n\n[^a]: Eine Note.\n', options);
	expect(headings).toEqual([{ slug: 'footnote-label', depth: 2, text: 'Fußnoten' }]);
	expect(html).toContain('aria-describedby="footnote-label">1</a>');
	expect(html).toContain('<h2 class="sr-only" id="footnote-label">Fußnoten</h2>');
	expect(html).toContain('aria-label="Zurück zur Fußnote 1 im Text"');
});

test.each([
	['an expression', 'Heim: {process.env.HOME}', /Expression/],
	['an expression on its own', '{1 + 1}\n', /Expression/],
	['an import', "import fs from 'node:fs'\n\nText\n", /Import or export/],
	['an export', 'export const a = 1\n\nText\n', /Import or export/],
	['an unknown component', '<Video quelle="a" />\n', /Unknown component <Video>/],
	['a script', '<script>alert(1)</script>\n', /<script>/],
	['HTML', '<b>fett</b>\n', /<b>/],
	['a fragment', '<>Text</>\n', /Unknown component/],
	['a name every object has', '<constructor />\n', /Unknown component <constructor>/],
	['an attribute with code', '<Hinweis titel={1 + 1}>\n\nText\n\n</Hinweis>\n', /no plain text/],
	['a spread', '<Hinweis {...props}>\n\nText\n\n</Hinweis>\n', /no plain text/],
	['code inside a component', '<Hinweis titel="T">\n\n{1 + 1}\n\n</Hinweis>\n', /Expression/],
	['code inside a list', '- eins {1 + 1}\n', /Expression/],
])('%s is refused, never run', (_name, body, reason) => {
	expect(() => html(body)).toThrow(reason);
});

test('a comment is left out', () => {
	expect(html('Vor {/* nur für Autoren */} nach\n')).toBe('<p>Vor  nach</p>');
});

test('what looks like HTML in code or attributes is shown as text', () => {
	expect(html('`<script>`\n')).toBe('<p><code>&#x3C;script></code></p>');
	expect(html('<Hinweis titel="<i>a</i>">\n\nText\n\n</Hinweis>\n')).toContain('&#x3C;i>a');
});

test('an image carries its published address and size', () => {
	expect(html('![Ein Plan](./plan.png)\n')).toContain(
		'<img src="/medien/plan.png" alt="Ein Plan" width="20" height="10"',
	);
});

test('a missing image stops the build', () => {
	expect(() => html('![Ein Plan](./fehlt.png)\n')).toThrow('Image not found: ./fehlt.png');
});

test('words of another language are marked with it, inside a sentence', () => {
	expect(html('Das <Fremdsprache sprache="fr">Laissez-faire</Fremdsprache> endet.')).toBe(
		'<p>Das <span lang="fr">Laissez-faire</span> endet.</p>',
	);
});
