import { expect, test } from 'vitest';
import { plainWords, type Block } from '#src/model/text-blocks.ts';
import { articleBlocks } from './article-blocks.ts';

const read = (body: string) =>
	articleBlocks(body, {
		link: (href) => `https://neu.example${href}`,
		image: (src) => `https://neu.example/medien/${src}`,
	});
const words = (blocks: readonly Block[]) =>
	blocks.map((block) =>
		block.type === 'paragraph' || block.type === 'heading'
			? plainWords(block.children)
			: block.type,
	);

test('headings lie one level higher than on the page, whose title is outside of the text', () => {
	expect(read('## Eins\n\n### Zwei\n\n# Drei').blocks).toMatchObject([
		{ type: 'heading', level: 1 },
		{ type: 'heading', level: 2 },
		{ type: 'heading', level: 1 },
	]);
});

test('references to sources are notes, footnotes have names of their own', () => {
	const { blocks, notes } = read(
		'Satz [1](#quelle-1), Zusatz[^quelle-1].\n\n[^quelle-1]: Fußnote.',
	);
	expect(blocks).toMatchObject([
		{
			children: [
				{},
				{ type: 'note', name: 'quelle-1' },
				{},
				{ type: 'note', name: 'anmerkung-quelle-1' },
				{},
			],
		},
	]);
	expect([...notes].map(([name, note]) => [name, words(note)])).toEqual([
		['anmerkung-quelle-1', ['Fußnote.']],
	]);
});

test('links are full, also those written with a reference', () => {
	const { blocks } = read('[a](/glossar/viba/) [b][c] ![Bild](x.png)\n\n[c]: /themen/');
	expect(blocks).toMatchObject([
		{
			children: [
				{ type: 'link', url: 'https://neu.example/glossar/viba/' },
				{},
				{ type: 'link', url: 'https://neu.example/themen/' },
				{},
				{ type: 'image', src: 'x.png', url: 'https://neu.example/medien/x.png', alt: 'Bild' },
			],
		},
	]);
});

test('components become a box and words in another language; comments are gone', () => {
	const { blocks } = read(
		'<Hinweis titel="Frist" art="achtung">\n\nBis <Fremdsprache sprache="en">tomorrow</Fremdsprache>. {/* intern */}\n\n</Hinweis>',
	);
	expect(blocks).toMatchObject([
		{
			type: 'box',
			title: 'Frist',
			warning: true,
			children: [{ children: [{ value: 'Bis ' }, { type: 'foreign', language: 'en' }, {}] }],
		},
	]);
	expect(JSON.stringify(blocks)).not.toContain('intern');
});

test('lists keep numbers, tasks and levels; tables their alignment', () => {
	const { blocks } = read('3. a\n   - b\n\n- [x] c\n- [ ] d\n\n| x | y |\n|---|--:|\n| 1 | 2 |');
	expect(blocks).toMatchObject([
		{ type: 'list', start: 3, items: [{ children: [{}, { type: 'list' }] }] },
		{ type: 'list', items: [{ checked: true }, { checked: false }] },
		{ type: 'table', align: [undefined, 'right'], rows: [[[{ value: '1' }], [{ value: '2' }]]] },
	]);
});

test.each(['{1 + 1}', '<Fremd>x</Fremd>', 'export const a = 1;', '[x](javascript:alert)'])(
	'%s is refused, as on the page',
	(body) => {
		expect(() => read(body)).toThrow();
	},
);
