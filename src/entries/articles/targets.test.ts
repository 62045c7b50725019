import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { rewriteTargets } from './targets.ts';

function rewritten(html: string, base = '/wissen/') {
	const tree = fromHtml(html, { fragment: true });
	const image = (src: string) => ({ src: `${base}medien/${src}`, width: 3, height: 2 });
	return { links: rewriteTargets(tree, { base, image }), html: toHtml(tree) };
}

test('own addresses get the base path, query and anchor stay', () => {
	expect(rewritten('<a href="/themen/bauen/?a=1#b">x</a>').html).toBe(
		'<a href="/wissen/themen/bauen/?a=1#b">x</a>',
	);
});

test('own addresses are returned once each, without query, anchor and base path', () => {
	const html = '<a href="/a/">1</a><a href="/a/#x">2</a><a href="/b/?c">3</a>';
	expect(rewritten(html).links).toEqual(['/a/', '/b/']);
});

test.each(['https://example.org/', 'mailto:a@example.org', '#abschnitt'])(
	'%s stays as it is and is no page of the portal',
	(href) => {
		expect(rewritten(`<a href="${href}">x</a>`)).toEqual({
			links: [],
			html: `<a href="${href}">x</a>`,
		});
	},
);

test.each([
	'//example.org/',
	'JavaScript:alert(1)',
	'data:text/html,x',
	'https://a.de@example.org/',
])('%s is refused', (href) => {
	expect(() => rewritten(`<a href="${href}">x</a>`)).toThrow('Address in article text');
});

test('the number of a source is small and has a name', () => {
	expect(rewritten('<p>So. <a href="#quelle-2">2</a></p>').html).toMatch(
		/<sup[^>]*><a href="#quelle-2" class="quellenzahl" aria-label="Quelle 2">2<\/a><\/sup>/,
	);
});

test('the number of a source stands close to a full stop behind it', () => {
	expect(rewritten('<p>So <a href="#quelle-2">2</a>.</p>').html).toContain('quellenzahl--dicht');
});

test('no line begins with the number of a source', () => {
	const { html } = rewritten(
		'<p>So. <a href="#quelle-2">2</a>\n<a href="#quelle-3">3</a> Oder so<a href="#quelle-1">1</a>.</p>',
	);
	expect(html.replace(/<sup.*?<\/sup>/g, '#')).toBe('<p>So.\u00A0#\u00A0# Oder so#.</p>');
});

test('an image gets address and size and waits until it is needed', () => {
	expect(rewritten('<img src="a.png" alt="A">').html).toBe(
		'<img src="/wissen/medien/a.png" alt="A" width="3" height="2" loading="lazy" decoding="async">',
	);
});

test('an image that is not there is refused', () => {
	const tree = fromHtml('<img src="a.png" alt="A">', { fragment: true });
	expect(() => rewriteTargets(tree, { base: '/', image: () => undefined })).toThrow(
		'Image not found: a.png',
	);
});
