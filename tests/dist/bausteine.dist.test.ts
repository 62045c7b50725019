import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newsWithText } from '#src/checks/example-content.ts';
import { tryExample } from '#src/checks/try-example.ts';
import { renderArticle } from '#src/entries/articles/render-article.ts';
import { mdxComponents } from '#src/model/mdx-components.ts';
import { attribute, distFolder, elementsOf } from '../support/built-site.ts';

const PAGE = 'mitmachen/bausteine/';
const page = fromHtml(readFileSync(join(distFolder, PAGE, 'index.html'), 'utf8'));

/** What the page shows of each text: its source and the result. */
const examples = elementsOf(page, 'figure')
	.filter((figure) => hasClass(figure, 'baustein'))
	.map((figure) => {
		const [source] = elementsOf(figure, 'code');
		const result = elementsOf(figure).find((element) => hasClass(element, 'baustein__ergebnis'));
		if (!source || !result) throw new Error('An example has no source or no result.');
		return { title: attribute(figure, 'ariaLabel') ?? '', source: toString(source), result };
	});
const isFrontMatter = ({ source }: { source: string }) => /^[a-z_]+:\n/.test(source);
const texts = examples.filter((example) => !isFrontMatter(example));

const drawing = readFileSync(join(distFolder, PAGE, 'ablauf.svg'), 'utf8');

/** Findings that only examples have, since they are no whole article: an unused image or source. */
const ASIDE = /nirgends genannt|zeigt kein Text/;

const article = (source: string) =>
	renderArticle(source, {
		base: '/',
		image: (src) => ({ src: `/${PAGE}${src}`, width: 640, height: 120 }),
		terms: [],
	}).html;

test('the page shows examples', () => {
	expect(texts.length).toBeGreaterThan(10);
	expect(examples.filter(isFrontMatter).length).toBe(2);
});

describe.each(texts)('$title', ({ source, result }) => {
	test('looks as in an article', () => {
		expect(plain(result.children)).toEqual(plain(fromHtml(article(source), { fragment: true })));
	});

	test('passes the check', () => {
		const findings = tryExample({
			file: 'meldungen/neu/index.mdx',
			text: newsWithText(source),
			moreFiles: { 'meldungen/neu/ablauf.svg': drawing },
		});
		expect(findings.map(({ text }) => text).filter((text) => !ASIDE.test(text))).toEqual([]);
	});
});

test('every component an article may use is shown, with all its attributes', () => {
	const all = texts.map(({ source }) => source).join('\n');
	for (const [name, { attributes }] of Object.entries(mdxComponents)) {
		expect(all, name).toContain(`<${name} `);
		for (const attribute of Object.keys(attributes)) expect(all, name).toContain(`${attribute}="`);
	}
});

/** A tree without positions, blanks between blocks, typesetting, and the marks of links on paper. */
function plain(tree: Root | Nodes[]): unknown[] {
	const nodes = Array.isArray(tree) ? tree : tree.children;
	return nodes.flatMap((node): unknown[] => {
		if (node.type === 'text') {
			const text = node.value.replaceAll('\u00AD', '').replace(/[\s\u00A0\u202F]+/g, ' ');
			return text.trim() === '' ? [] : [text];
		}
		if (node.type !== 'element') return [];
		const properties = { ...node.properties };
		delete properties['dataVermerk'];
		return [{ [node.tagName]: properties, children: plain(node.children) }];
	});
}

function hasClass(element: Element, name: string): boolean {
	return (attribute(element, 'className') ?? '').split(' ').includes(name);
}
