import { XMLParser } from 'fast-xml-parser';
import { toString } from 'hast-util-to-string';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '#src/entries/read/load-content.ts';
import { pathOf, titleOf } from '#src/model/entry.ts';
import { kindOf, type KindId } from '#src/model/kinds.ts';
import {
	attribute,
	distFolder,
	elementsOf,
	hasClass,
	readSite,
	type BuiltPage,
} from '../support/built-site.ts';
import { xmlMistakes } from '../support/xml-mistakes.ts';

const site = readSite(distFolder);
const { entries } = loadContent(resolve('content'));

const metaOf = ({ tree }: BuiltPage, name: string) =>
	elementsOf(tree, 'meta')
		.filter((meta) => (attribute(meta, 'name') ?? attribute(meta, 'property')) === name)
		.map((meta) => attribute(meta, 'content') ?? '');

const canonicalOf = ({ tree }: BuiltPage) => {
	const link = elementsOf(tree, 'link').find((each) => attribute(each, 'rel') === 'canonical');
	return (link && attribute(link, 'href')) ?? '';
};

interface Graph {
	'@context': string;
	'@graph': Record<string, unknown>[];
}

/** The data blocks of a page, as a program that parses only the script element reads them. */
function graphsOf({ html }: BuiltPage): Graph[] {
	return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
		([, text = '']) => JSON.parse(text) as Graph,
	);
}

const TYPES: Readonly<Record<KindId, string>> = {
	praxisbeispiele: 'Article',
	leitfaeden: 'Article',
	positionen: 'Article',
	standards: 'Article',
	meldungen: 'Article',
	umfragen: 'Article',
	boerse: 'Article',
	rueckschlaege: 'Article',
	vorlagen: 'Article',
	termine: 'Event',
	glossar: 'DefinedTerm',
	loesungen: 'DefinedTerm',
	pflichten: 'WebPage',
	organisationen: 'Organization',
	kommunen: 'AdministrativeArea',
	themen: 'WebPage',
	leistungen: 'WebPage',
	seiten: 'WebPage',
};

test('every entry’s page says what it is, under its own address, as structured data', () => {
	for (const entry of entries) {
		const page = site.pages.find(({ path }) => path === pathOf(entry));
		if (!page) continue;
		const graphs = graphsOf(page);
		expect([page.path, graphs.length]).toEqual([page.path, 1]);
		const [main] = graphs[0]?.['@graph'] ?? [];
		expect(graphs[0]?.['@context']).toBe('https://schema.org');
		expect(main).toMatchObject({ '@type': TYPES[entry.kind], url: canonicalOf(page) });
		expect(main?.['name'] ?? main?.['headline']).toBe(titleOf(entry));
	}
});

test('where entries of two kinds have one title, the head of their pages says the kind', () => {
	const listed = entries.filter(({ kind }) => kind !== 'seiten');
	const byTitle = Map.groupBy(listed, titleOf);
	const heads = listed.flatMap((entry) => {
		const page = site.pages.find(({ path }) => path === pathOf(entry));
		if (!page) return [];
		const head = elementsOf(page.tree, 'header').find((each) => hasClass(each, 'seitenkopf'));
		const [first] = head?.children.filter((each) => each.type === 'element') ?? [];
		const line = first?.tagName === 'p' ? first : undefined;
		const kinds = new Set((byTitle.get(titleOf(entry)) ?? []).map(({ kind }) => kind));
		return [{ path: page.path, line: line && toString(line).trim(), entry, kinds }];
	});
	const shared = heads.filter(({ kinds }) => kinds.size > 1);
	expect(shared.map(({ path }) => path)).toContain('/organisationen/fitko/');
	for (const { path, line, entry } of shared)
		expect([path, line]).toEqual([path, kindOf(entry.kind).singular]);
	expect(heads.filter(({ kinds, line }) => kinds.size === 1 && line !== undefined)).toEqual([]);
});

test('an event’s structured data have its day or no day at all', () => {
	const event = (id: string) => {
		const page = site.pages.find(({ path }) => path === `/termine/${id}/`);
		return page && graphsOf(page)[0]?.['@graph'][0];
	};
	expect(event('ozg-konferenz-2025')).toMatchObject({
		startDate: '2025-11-05',
		endDate: '2025-11-06',
		eventStatus: 'https://schema.org/EventScheduled',
	});
	expect(event('erstes-netzwerktreffen-2023')).toMatchObject({ startDate: '2023-05' });
});

test('every page names an address of its own that is there, but for the one of addresses that are not', () => {
	for (const page of site.pages) {
		const canonical = canonicalOf(page);
		if (page.file === '404.html') expect(canonical).toBe('');
		else {
			const path = decodeURI(new URL(canonical).pathname);
			expect(site.files.has(`${path.slice(1)}index.html`)).toBe(true);
		}
	}
});

test('every page has a preview with title, address and an image that is there', () => {
	for (const page of site.pages) {
		expect([page.file, metaOf(page, 'og:url')]).toEqual([
			page.file,
			page.file === '404.html' ? [] : [canonicalOf(page)],
		]);
		expect(metaOf(page, 'og:title')[0]).not.toBe('');
		const [image = ''] = metaOf(page, 'og:image');
		expect(site.files.has(new URL(image).pathname.slice(1))).toBe(true);
	}
});

test('the site map lists exactly the pages search engines may show', () => {
	const xml = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
	expect(xmlMistakes(xml)).toEqual([]);
	const { urlset } = new XMLParser().parse(xml) as {
		urlset: { url: { loc: string; lastmod?: string }[] };
	};
	const indexable = site.pages.filter((page) => !metaOf(page, 'robots').includes('noindex'));
	expect(urlset.url.map(({ loc }) => loc).sort()).toEqual(indexable.map(canonicalOf).sort());
	const changed = new Map(urlset.url.map(({ loc, lastmod }) => [new URL(loc).pathname, lastmod]));
	for (const entry of entries) {
		if ('geprueft' in entry.data && !entry.data.entwurf)
			expect(changed.get(pathOf(entry))).toBe(entry.data.stand);
	}
	expect(readFileSync(join(site.folder, 'robots.txt'), 'utf8')).toMatch(
		/^Sitemap: https?:\/\/[^/]+\/sitemap\.xml$/m,
	);
});

test('llms.txt begins as the proposal asks and links only to what is there', () => {
	const text = readFileSync(join(site.folder, 'llms.txt'), 'utf8');
	expect(text).toMatch(/^# .+\n\n> .+\n/);
	const addresses = [...text.matchAll(/^- \[(?:\\.|[^\]])+\]\(([^)]+)\)/gm)].map(
		([, url = '']) => url,
	);
	expect(addresses.length).toBe(text.split('\n').filter((line) => line.startsWith('- ')).length);
	const missing = addresses
		.map((url) => new URL(url).pathname)
		.map((path) => (path.endsWith('/') ? `${path}index.html` : path))
		.filter((path) => !existsSync(join(site.folder, path)));
	expect(missing).toEqual([]);
	expect(text).toContain('## Leitfäden\n');
});
