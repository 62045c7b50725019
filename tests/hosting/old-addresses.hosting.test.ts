import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { attribute, elementsOf, readSite } from '../support/built-site.ts';
import { GONE, MOVED } from '../support/moved-portal.ts';

const moved = readSite(join(inject('hosting').folder, 'unterpfad/wissen/ortenau'));

test('a page at an old address redirects readers and search engines', () => {
	const page = moved.pages.find(({ path }) => path === MOVED.from);
	const metas = page ? elementsOf(page.tree, 'meta') : [];
	const refresh = metas.find((meta) => attribute(meta, 'httpEquiv') === 'refresh');
	expect(refresh && attribute(refresh, 'content')).toBe(`0; url=/wissen/ortenau${MOVED.to}`);
	expect(page?.html).toContain('<meta name="robots" content="noindex">');
	expect(page?.html).toMatch(
		new RegExp(`<link rel="canonical" href="[^"]+/wissen/ortenau${MOVED.to}">`),
	);
	expect(page?.html).toContain(`<a href="/wissen/ortenau${MOVED.to}">Onlinezugangsgesetz</a>`);
});

test('no list, feed, site map or search index contains old addresses', () => {
	const others = [...moved.files]
		.filter((file) => /\.(?:html|xml|json|ics)$/.test(file))
		.filter((file) => ![MOVED.from, GONE].some((path) => file.startsWith(path.slice(1))))
		// Open data contain an entry's earlier ids, and so does its file, which the form for corrections reads.
		.filter((file) => !/^(?:daten|mitmachen\/aendern)\//.test(file))
		.filter((file) => {
			const text = readFileSync(join(moved.folder, file), 'utf8');
			return text.includes(MOVED.from) || text.includes(GONE);
		});
	expect(others).toEqual([]);
	for (const path of [MOVED.from, GONE]) {
		expect(moved.pages.find((page) => page.path === path)?.html).not.toContain(
			'data-pagefind-body',
		);
	}
});

test('a removed article has a page that says why and leads on', () => {
	const page = moved.pages.find(({ path }) => path === GONE);
	expect(page?.html).toContain('„Entfernter Leitfaden“ wurde am 15. Januar 2026 entfernt.');
	expect(page?.html).toContain('<a href="/wissen/ortenau/leitfaeden/">');
});

test('every own address of every page leads somewhere, those at old addresses included', () => {
	const place = { base: '/wissen/ortenau/', origin: 'https://wissensnetz.example.org' };
	expect(brokenLinks(moved, place)).toEqual([]);
});
