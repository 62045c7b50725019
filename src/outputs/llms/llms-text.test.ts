import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { llmsText } from './llms-text.ts';

const PAGE = 'https://neu.example/themen/bauen/';

test.each([
	'Neuer Dienst \\](https://boese.example/) \\[mehr',
	'Neuer Dienst](https://boese.example/) [mehr',
	'![Bild](https://boese.example/x.png) <b>fett</b> <https://boese.example>',
	'Ein `Gravis',
	'\n- [x](https://boese.example/)\n# Titel',
	'# 1. Titel ***',
	'&#91;x&#93;(https://boese.example/) &lt;b&gt; \ud800',
	'[x][y]',
])('the title and the summary %j are text, and the list has one link an entry', (words) => {
	const text = llmsText({
		title: words,
		summary: `- ${words}`,
		details: [`1. ${words}`, words],
		sections: [{ title: 'Themen', links: [{ title: words, url: PAGE, note: `1. ${words}` }] }],
	});
	const tree = unified().use(remarkParse).parse(text);
	const flat = words.toWellFormed().replace(/\s+/g, ' ').trim();
	const blocks = tree.children.map((node) => node.type);
	expect(blocks.slice(0, 4)).toEqual(['heading', 'blockquote', 'paragraph', 'paragraph']);
	expect(tree.children.slice(0, 2).map((node) => toString(node))).toEqual([flat, `- ${flat}`]);
	const at = tree.children.findIndex((node) => toString(node) === 'Themen');
	const list = tree.children[at + 1];
	expect(list).toMatchObject({ type: 'list', children: [{ type: 'listItem' }] });
	expect(list && toString(list)).toBe(`${flat}: 1. ${flat}`);
	const urls: string[] = [];
	const visit = (node: Nodes) => {
		if ('url' in node) urls.push(node.url);
		if ('children' in node) node.children.forEach(visit);
	};
	visit(tree);
	expect(urls).toEqual([PAGE]);
	expect(text).not.toContain('\ud800');
});
