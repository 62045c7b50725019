import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseMdx } from '../read/mdx-tree.ts';
import { renderArticle } from './render-article.ts';

const html = (body: string) =>
	renderArticle(body, { base: '/', image: () => undefined, terms: [] }).html;

function links(body: string): [string, number | undefined][] {
	const found: [string, number | undefined][] = [];
	const { tree } = parseMdx(body);
	if (tree)
		visit(tree, 'link', (link: Link) => void found.push([link.url, link.position?.end.column]));
	return found;
}

test.each([
	['„https://www.example.org/seite“', 'https://www.example.org/seite', '“'],
	['»https://www.example.org/ä?b=1«.', 'https://www.example.org/ä?b=1', '«.'],
	['(„https://www.example.org/“)', 'https://www.example.org/', '“)'],
	['‚www.example.org/a‘', 'http://www.example.org/a', '‘'],
])(
	'an address ends before a quotation mark, on the page and in the check: %s',
	(body, url, rest) => {
		const address = url.replace(/^http:\/\/(?=www)/, '');
		expect(links(body)).toEqual([[url, body.indexOf(address) + address.length + 1]]);
		expect(html(body)).toContain(`href="${encodeURI(url)}">${address}</a>${rest}</p>`);
	},
);

test('addresses without quotation marks, and links with a text, stay as they are', () => {
	expect(links('https://www.example.org/a, [„A“](https://www.example.org/b)')).toEqual([
		['https://www.example.org/a', 26],
		['https://www.example.org/b', 60],
	]);
	expect(html('[„A“](https://www.example.org/b“)')).toContain('/b%E2%80%9C"');
});
