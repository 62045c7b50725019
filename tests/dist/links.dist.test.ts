import { expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import {
	attribute,
	distFolder,
	elementsOf,
	readSite,
	type BuiltSite,
} from '../support/built-site.ts';

const site = readSite(distFolder);

test('every link, anchor, image, script and form of every page leads to something that is there', () => {
	expect(brokenLinks(site, { base: '/', origin: originOf(site) })).toEqual([]);
});

test('every page names its own address as the canonical one', () => {
	const others = site.pages
		.filter(({ file }) => file !== '404.html')
		.map(({ path, tree }) => {
			const link = elementsOf(tree, 'link').find(
				(element) => attribute(element, 'rel') === 'canonical',
			);
			return { path, canonical: link && new URL(attribute(link, 'href') ?? '').pathname };
		})
		.filter(({ path, canonical }) => path !== canonical);
	expect(others).toEqual([]);
});

test('a broken link, a missing anchor and a path outside the base are found', () => {
	const [page] = site.pages;
	if (!page) throw new Error('no page');
	const html = '<a href="/w/fehlt/">a</a><a href="/w/#fehlt">b</a><a href="/oben/">c</a>';
	const tree = structuredClone(page.tree);
	tree.children = [];
	for (const [, href] of html.matchAll(/href="([^"]+)"/g)) {
		tree.children.push({ type: 'element', tagName: 'a', properties: { href }, children: [] });
	}
	const spoilt: BuiltSite = {
		folder: site.folder,
		files: new Set(['index.html']),
		pages: [{ file: 'index.html', path: '/', html, tree }],
	};
	expect(brokenLinks(spoilt, { base: '/w/', origin: 'https://x.example' })).toEqual([
		'/ → /w/fehlt/: no such file',
		'/ → /w/#fehlt: no such anchor',
		'/ → /oben/: does not begin with /w/',
	]);
});

function originOf({ pages }: BuiltSite): string {
	const start = pages.find(({ path }) => path === '/');
	const canonical =
		start && elementsOf(start.tree, 'link').find((link) => attribute(link, 'rel') === 'canonical');
	return new URL(canonical ? (attribute(canonical, 'href') ?? '') : '').origin;
}
