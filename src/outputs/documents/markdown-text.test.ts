import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { plainText } from '#src/base/text/plain-text.ts';
import { paragraphOf, textNode, type Block, type Inline } from '#src/model/text-blocks.ts';
import { markdownText } from './markdown-text.ts';
import { exampleDocument } from './testing/example-document.ts';

const parse = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text);
const typesOf = (tree: Nodes): string[] => {
	const types: string[] = [];
	visit(tree, (node) => void types.push(node.type));
	return types;
};

test('begins with title, summary and facts, ends with the sources', () => {
	const document = exampleDocument({
		blocks: [
			{ type: 'heading', level: 1, children: [textNode('Ablauf')] },
			paragraphOf('Ein Satz. ', { type: 'note', name: 'quelle-1' }),
		],
	});
	expect(markdownText(document)).toMatchInlineSnapshot(`
		"# Titel des Textes

		> Kurz gesagt.

		- Leitfaden: [Wissensnetz Waldkreis](https://neu.example/leitfaeden/text/), Stand: 2. März 2026
		- **Für wen**: Gemeinden; Kreise
		- **Lizenz**: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)

		## Ablauf

		Ein Satz. [^quelle-1]

		## Quellen

		[^quelle-1]: Satzung. Gemeinde. [https://amt.example/](https://amt.example/)

		- Nicht genannte Quelle.
		"
	`);
});

const HOSTILE = [
	'Neu](https://boese.example/) [mehr',
	'![Bild](https://boese.example/x.png) <b>fett</b> <https://boese.example>',
	'Ein `Gravis, *Stern*, **zwei**, _unter_ und ~~weg~~ | Spalte',
	'# Überschrift',
	'- Liste',
	'1. Zahl',
	'> Zitat',
	'+ Plus',
	'=== ',
	'```',
	'~~~ code',
	'| a | b |',
	'&#91;x&#93;(https://boese.example/) &lt;b&gt; &amp;copy;',
	'[^quelle-1]: falsch',
	'Ende ###',
	'\ud800 halb \u0000\u001b und \\ Strich\\',
	'{/* nichts */} {1+1} <Hinweis titel="x">',
	'Zeile\n\n# zwei\n---\n- drei',
	'Ruf!',
	'a*b*c a_b_c 3*4*5',
];
const shown = (text: string) => plainText(text).replace(/\s+/g, ' ').trim();

test.each(HOSTILE)('the words %j are shown as they are, wherever they stand', (words) => {
	const link: Inline = {
		type: 'link',
		url: 'https://amt.example/a(b)c?x=1&copy;=2',
		children: [textNode(words)],
	};
	const cell = [textNode(words)];
	const blocks: Block[] = [
		{ type: 'heading', level: 1, children: [textNode(words)] },
		paragraphOf(words),
		paragraphOf('Vorher', { type: 'break' }, words),
		{ type: 'list', items: [{ children: [paragraphOf(words)] }] },
		{ type: 'table', head: [cell], rows: [[cell]] },
		{ type: 'quote', children: [paragraphOf(words)] },
		{ type: 'paragraph', children: [link] },
		{
			type: 'paragraph',
			children: [{ type: 'emphasis', children: [textNode(words)] }, textNode('x')],
		},
	];
	const tree = parse(markdownText(exampleDocument({ title: words, summary: words, blocks })));
	const [title, summary, , ...rest] = tree.children;
	expect(title && toString(title)).toBe(shown(words));
	expect(summary && toString(summary)).toBe(shown(words));
	expect(rest.slice(0, 8).map((node) => node.type)).toEqual([
		...['heading', 'paragraph', 'paragraph', 'list', 'table'],
		...['blockquote', 'paragraph', 'paragraph'],
	]);
	expect(rest.slice(0, 7).map((node) => toString(node).trim())).toEqual([
		...[shown(words), shown(words), `Vorher${shown(words)}`, shown(words)],
		...[shown(words) + shown(words), shown(words), shown(words)],
	]);
	const urls: string[] = [];
	visit(tree, (node) => void ('url' in node && urls.push(node.url)));
	// GFM makes links of addresses in words; they lead where they say, which deceives nobody.
	const others = urls.filter((url) => !url.startsWith('https://boese.example'));
	expect(others).toEqual([
		'https://neu.example/leitfaeden/text/',
		'https://creativecommons.org/licenses/by/4.0/',
		'https://amt.example/a%28b%29c?x=1&copy;=2',
		'https://amt.example/',
	]);
	expect(typesOf(tree)).not.toContain('html');
	expect(typesOf(tree)).not.toContain('image');
});

test('lists in a row stay apart, levels and tasks are kept', () => {
	const item = (text: string, more: Block[] = []) => ({ children: [paragraphOf(text), ...more] });
	const blocks: Block[] = [
		{
			type: 'list',
			items: [item('a', [{ type: 'list', start: 3, items: [item('b'), item('c')] }])],
		},
		{
			type: 'list',
			items: [
				{ checked: true, ...item('d') },
				{ checked: false, ...item('e') },
			],
		},
		{ type: 'list', start: 1, items: [item('f', [paragraphOf('g')]), item('h')] },
	];
	const tree = parse(markdownText(exampleDocument({ blocks })));
	const lists = tree.children.slice(3, 6);
	expect(lists).toMatchObject([
		{ type: 'list', ordered: false, children: [{ children: [{}, { type: 'list', start: 3 }] }] },
		{ type: 'list', children: [{ checked: true }, { checked: false }] },
		{ type: 'list', ordered: true, children: [{ children: [{}, {}] }, {}] },
	]);
});

test('emphasis is written where Markdown understands it', () => {
	const strong = (text: string): Inline => ({ type: 'strong', children: [textNode(text)] });
	const blocks = [
		paragraphOf('Das ist ', strong(' wichtig '), 'hier.'),
		paragraphOf('Vor', strong('„Wort“'), 'nach.'),
		paragraphOf(strong('A'), strong('B')),
	];
	const text = markdownText(exampleDocument({ blocks }));
	expect(text).toContain('Das ist **wichtig** hier.');
	expect(text).toContain('Vor„Wort“nach.');
	expect(
		parse(text)
			.children.slice(3, 6)
			.map((node) => toString(node)),
	).toEqual(['Das ist wichtig hier.', 'Vor„Wort“nach.', 'AB']);
});

test('code keeps its signs', () => {
	const blocks: Block[] = [
		{ type: 'code', value: 'a ``` b\n  <c>' },
		paragraphOf({ type: 'code', value: 'x ` y | z' }),
		{ type: 'table', head: [[{ type: 'code', value: 'x | z' }]], rows: [] },
	];
	const tree = parse(markdownText(exampleDocument({ blocks })));
	expect(tree.children.slice(3, 6).map((node) => toString(node))).toEqual([
		'a ``` b\n  <c>',
		'x ` y | z',
		'x | z',
	]);
});
