import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import { ENGLISH, foreignWordFinder } from '#src/entries/typesetting/foreign-words.ts';
import { distFolder, elementsOf, readSite, withClass } from '../support/built-site.ts';

const site = readSite(distFolder);
const pages = site.pages.map(({ path, file }) => ({
	path,
	raw: readFileSync(join(site.folder, file), 'utf8'),
}));
/** Elements without typesetting: code, fields, and text for programs. */
const LEFT_ALONE =
	/^(?:script|style|title|textarea|option|select|svg|code|pre|kbd|samp|template|text|tspan)$/;

/** Texts that readers see, and whether the language of each is marked. */
function textsOf(html: string): { value: string; foreign: boolean; code: boolean }[] {
	return below(fromHtml(html), { foreign: false, code: false });

	function below(
		node: Nodes,
		inside: { foreign: boolean; code: boolean },
	): { value: string; foreign: boolean; code: boolean }[] {
		if (node.type === 'text') return [{ value: node.value, ...inside }];
		if (!('children' in node)) return [];
		const { foreign, code } = inside;
		const own = node.type === 'element' ? node : undefined;
		const here = {
			foreign: foreign || (own?.tagName !== 'html' && own?.properties.lang !== undefined),
			code:
				code ||
				LEFT_ALONE.test(own?.tagName ?? '') ||
				(Boolean(own?.properties.hidden) && own?.properties.dataPagefindIgnore === 'index'),
		};
		return node.children.flatMap((child) => below(child, here));
	}
}

test('every listed foreign word in titles, texts, lists and facts carries its language', () => {
	const glossary = checkContent('content').entries.flatMap((entry) =>
		entry.kind === 'glossar' && entry.data.sprache === 'en' ? [entry.data.begriff] : [],
	);
	expect(glossary).toContain('Open Source');
	const find = foreignWordFinder({ en: [...ENGLISH, ...glossary] });
	const unmarked = pages.flatMap(({ path, raw }) =>
		textsOf(raw)
			.filter(({ foreign, code, value }) => !foreign && !code && find(value).some((p) => p.lang))
			.map(({ value }) => `${path}: ${value.trim().slice(0, 60)}`),
	);
	expect(unmarked).toEqual([]);
	const marked = pages.filter(({ raw }) => raw.includes('<span lang="en">Open Source</span>'));
	expect(marked.length).toBeGreaterThan(10);
});

test('soft hyphens and fixed spaces are in no title, attribute, code, feed, data file or search index', () => {
	const inAttributes = pages.flatMap(({ path, raw }) =>
		[
			...(/<head>[\s\S]*<\/head>/.exec(raw)?.[0].match(/\u00AD|\u202F/g) ?? []),
			...(raw.match(/<[a-z][^>]*\u00AD[^>]*>/g) ?? []),
		].map((found) => `${path}: ${found}`),
	);
	expect(inAttributes).toEqual([]);
	const inCode = pages.flatMap(({ path, raw }) =>
		textsOf(raw).some(({ code, value }) => code && value.includes('\u00AD')) ? [path] : [],
	);
	expect(inCode).toEqual([]);
	const others = [...site.files].filter(
		(file) => /\.(?:xml|json|csv|ics|txt)$/.test(file) || file.startsWith('pagefind/'),
	);
	const bad = others.filter((file) => {
		const bytes = readFileSync(join(site.folder, file));
		const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
		return !file.endsWith('.wasm') && !/\.js/.test(file) && text.includes(Buffer.from('\u00AD'));
	});
	expect(bad).toEqual([]);
});

test('a date does not break at the end of a line, nor a paragraph sign from its number', () => {
	const breaking = pages.flatMap(({ path, raw }) =>
		textsOf(raw)
			.filter(({ code, value }) => !code && /\d\. (?:Januar|August|November) |§ \d/.test(value))
			.map(({ value }) => `${path}: ${value.trim().slice(0, 60)}`),
	);
	expect(breaking).toEqual([]);
});

test('the number of a source stays with the last word of a demand', () => {
	const demands = site.pages.flatMap(({ tree }) => withClass(tree, 'forderungen__text'));
	const marks = demands.flatMap((demand) => withClass(demand, 'quellenzahl'));
	const bound = demands.flatMap((demand) =>
		withClass(demand, 'ein-wort').flatMap((word) => withClass(word, 'quellenzahl')),
	);
	expect(marks.length).toBeGreaterThan(20);
	expect(bound.length).toBe(marks.length);
	expect(demands.every((demand) => elementsOf(demand, 'sup').length <= 1)).toBe(true);
});
