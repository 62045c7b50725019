import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { indexedPage, siteMapFiles } from './site-map.ts';

const ROOT = 'https://neu.example/';
const pages = ['c', 'a', 'b'].map((name) => ({ url: `${ROOT}${name}/` }));
const names = (bounds?: { addresses: number; bytes: number }) =>
	siteMapFiles(pages, ROOT, bounds).map(({ name }) => name);
const addresses = (text: string) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);

test('a small portal has one file, in the order of the addresses', () => {
	const [file, ...others] = siteMapFiles(
		[{ url: `${ROOT}d/`, changed: '2026-01-02' }, ...pages],
		ROOT,
	);
	expect(others).toEqual([]);
	expect(addresses(file?.text ?? '')).toEqual(
		['a', 'b', 'c', 'd'].map((name) => `${ROOT}${name}/`),
	);
	expect(file?.text).toContain('/d/</loc><lastmod>2026-01-02</lastmod>');
});

test('a portal without pages has an empty one', () => {
	expect(siteMapFiles([], ROOT)).toHaveLength(1);
});

test('too many addresses, or too long ones, are divided under an index', () => {
	expect(names({ addresses: 3, bytes: 1000 })).toEqual(['sitemap.xml']);
	expect(names({ addresses: 2, bytes: 1000 })).toEqual([
		'sitemap.xml',
		'sitemap-1.xml',
		'sitemap-2.xml',
	]);
	expect(names({ addresses: 9, bytes: 260 })).toHaveLength(4);
});

test('the index names every file, and together they have every address once', () => {
	const [index, ...files] = siteMapFiles(pages, ROOT, { addresses: 2, bytes: 1000 });
	expect(index?.text).toContain('<sitemapindex ');
	expect(addresses(index?.text ?? '')).toEqual(files.map(({ name }) => ROOT + name));
	expect(files.flatMap(({ text }) => addresses(text))).toEqual(
		['a', 'b', 'c'].map((name) => `${ROOT}${name}/`),
	);
});

test('no file of the protocol’s size exceeds it', () => {
	const many = Array.from({ length: 120_000 }, (_, place) => ({ url: `${ROOT}${place}/` }));
	const [, ...files] = siteMapFiles(many, ROOT);
	expect(files.map(({ text }) => addresses(text).length)).toEqual([50_000, 50_000, 20_000]);
});

test('addresses as HTML escapes them leave the file well-formed', () => {
	const page = indexedPage(
		'<head><link rel="canonical" href="https://neu.example/a&amp;b/%3C/"></head>',
	);
	const [file] = siteMapFiles(page ? [page] : [], ROOT);
	const mistakes: string[] = [];
	let text = '';
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', ({ message }) => mistakes.push(message));
	parser.on('text', (more) => (text += more));
	parser.write(file?.text ?? '').close();
	expect(mistakes).toEqual([]);
	expect(text.trim()).toBe('https://neu.example/a&b/%3C/');
});
