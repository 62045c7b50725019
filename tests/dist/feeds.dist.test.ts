import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadContent } from '#src/entries/read/load-content.ts';
import { pathOf, titleOf, type Entry } from '#src/model/entry.ts';
import { temporaryFolder } from '../support/build-variant.ts';
import { attribute, distFolder, elementsOf, readSite } from '../support/built-site.ts';
import { eventPortal, NASTY } from '../support/event-portal.ts';
import { commitAll } from '../support/git-history.ts';
import { sharedBuild } from '../support/shared-build.ts';
import { xmlMistakes } from '../support/xml-mistakes.ts';

const content = temporaryFolder(eventPortal);
let generated: string;

beforeAll(async () => {
	commitAll(content.path, '2026-01-31T12:00:00Z');
	const addTo = (file: string, day: string) =>
		writeFileSync(
			join(content.path, file),
			`${String(eventPortal[file]).replace('stand: 2025-03-01', `stand: ${day}`)}\nMehr Text.\n`,
		);
	addTo('glossar/formularserver.mdx', '2026-03-01');
	// The same day, but its authors say that nothing has changed in substance.
	addTo('seiten/impressum.mdx', '2025-03-01');
	commitAll(content.path, '2026-02-28T23:30:00Z');
	generated = await sharedBuild({
		CONTENT_DIR: content.path,
		SITE_URL: 'https://umgezogen.example.com',
		BASE_PATH: '/netz/',
	});
});
afterAll(content.remove);

const portals = [
	{
		name: 'the generated portal under a subpath',
		folder: () => generated,
		address: 'https://umgezogen.example.com/netz',
		dir: content.path,
	},
	{
		name: 'the real portal',
		folder: () => distFolder,
		address: originOfRealPortal(),
		dir: resolve('content'),
	},
];

function originOfRealPortal(): string {
	const start = readFileSync(join(distFolder, 'index.html'), 'utf8');
	const canonical = /<link rel="canonical" href="([^"]+)\/"/.exec(start)?.[1];
	if (!canonical) throw new Error('The start page has no address');
	return canonical;
}

const hasNews = (entry: Entry) => 'geprueft' in entry.data && entry.kind !== 'seiten';
const isPublished = (entry: Entry) => !('entwurf' in entry.data && entry.data.entwurf);

test.each(portals)(
	'in $name every page with news has a feed in two formats that agree with each other and the content',
	({ folder, address, dir }) => {
		const site = readSite(folder());
		const entries = loadContent(dir).entries.filter(isPublished);
		const feeds = [...site.files].filter((file) => file.endsWith('feed.xml'));
		const topics = entries.filter(({ kind }) => kind === 'themen').map(pathOf);
		expect(feeds).toContain('feed.xml');
		expect(feeds).toContain('praxisbeispiele/feed.xml');
		for (const topic of topics) expect(feeds).toContain(`${topic.slice(1)}feed.xml`);
		for (const file of feeds) {
			const page = file.replace(/feed\.xml$/, '');
			const xml = readFileSync(join(site.folder, file), 'utf8');
			expect([file, xmlMistakes(xml)]).toEqual([file, []]);
			const atom = parseAtomFeed(xml);
			const json = parseJsonFeed(
				readFileSync(join(site.folder, file.replace(/xml$/, 'json')), 'utf8'),
			);
			const links = (atom.links ?? []).map(({ rel, href }) => [rel, String(href)] as const);
			expect(links.slice(0, 2)).toEqual([
				['alternate', `${address}/${page}`],
				['self', `${address}/${file}`],
			]);
			for (const [rel, href] of links.slice(2)) {
				expect(rel).toBe('prev-archive');
				expect(site.files).toContain(href.slice(address.length + 1));
			}
			expect(json.feed_url).toBe(`${address}/${page}feed.json`);
			expect((json.items ?? []).map(({ id, url, title }) => [id, url, title])).toEqual(
				(atom.entries ?? []).map(({ id, links, title }) => [id, links?.[0]?.href, plain(title)]),
			);
			const ids = (json.items ?? []).map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			const belongs = entries.filter(
				(entry) =>
					hasNews(entry) &&
					(page === '' ||
						page === `${entry.kind}/` ||
						('themen' in entry.data && entry.data.themen.some((id) => page === `themen/${id}/`))),
			);
			const titles = new Map(belongs.map((entry) => [address + pathOf(entry), titleOf(entry)]));
			expect(ids).toHaveLength(Math.min(titles.size, 50));
			for (const { url, title } of json.items ?? []) expect(titles.get(url ?? '')).toBe(title);
			const days = (json.items ?? []).map(({ date_modified }) =>
				String(date_modified).slice(0, 10),
			);
			expect(days).toEqual(days.toSorted().reverse());
		}
	},
);

/** The text a feed reader shows for a title declared as HTML. */
function plain(title: unknown): string {
	const text =
		typeof title === 'object' && title !== null && 'value' in title
			? String(title.value)
			: String(title);
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

test('an id in a feed stays when the portal moves to another host', () => {
	const feed = parseAtomFeed(readFileSync(join(generated, 'termine/feed.xml'), 'utf8'));
	expect(feed.entries?.map(({ id }) => id)).toContain(
		'tag:wald.example.net,2026:/termine/boeser-text/',
	);
});

test('a title full of markup stays text in a feed', () => {
	const xml = readFileSync(join(generated, 'termine/feed.xml'), 'utf8');
	const { feed } = new XMLParser().parse(xml) as {
		feed: { entry: { id: string; title: string }[] };
	};
	const title = feed.entry.find(({ id }) => id.endsWith('/boeser-text/'))?.title;
	expect(title).not.toContain('<b>');
	expect(plain(title)).toBe(NASTY);
});

test('no feed, data or calendar contains a draft', () => {
	const texts = [...readSite(generated).files]
		.filter((file) => /\.(?:xml|json|jsonld|csv|ics|txt)$/.test(file))
		.filter((file) => /geheimplan/i.test(readFileSync(join(generated, file), 'utf8')));
	expect(texts).toEqual([]);
});

test.each(portals)('in $name pages announce feeds that are there', ({ folder, address }) => {
	const site = readSite(folder());
	const base = new URL(`${address}/`).pathname;
	for (const { path, tree } of site.pages) {
		const announced = elementsOf(tree, 'link').filter(
			(link) => attribute(link, 'rel') === 'alternate',
		);
		expect([path, announced.length >= 2]).toEqual([path, true]);
		for (const link of announced) {
			const href = attribute(link, 'href') ?? '';
			expect(href.startsWith(base)).toBe(true);
			expect(site.files.has(href.slice(base.length))).toBe(true);
		}
	}
});

test('the page of changes lists days and pages from the history, and nobody’s name', () => {
	const site = readSite(generated);
	const page = site.pages.find(({ path }) => path === '/aenderungen/');
	if (!page) throw new Error('No page of changes');
	const days = elementsOf(page.tree, 'time').map((time) => attribute(time, 'dateTime'));
	expect(days).toEqual(['2026-03-01', '2026-01-31']);
	expect(page.html).not.toContain('Geändert: Seite');
	expect(page.html).toMatch(
		/formularserver\/">Formularserver<\/a>\s*<span[^>]*>\s*Geändert: Begriff/,
	);
	expect(page.html).toMatch(/kommunen\/">Kommunen<\/a>\s*<span[^>]*>\s*Neu\b/);
	expect(page.html).not.toMatch(/Erika|example\.org|Hinweis an die Redaktion|geheimplan/i);
	const entry = site.pages.find(({ path }) => path === '/glossar/formularserver/');
	expect(entry?.html).toMatch(
		/href="https:\/\/github\.com\/example\/wald\/commits\/haupt\/inhalte\/glossar\/formularserver\.mdx">\s*Frühere Fassungen, zuletzt vom 1\. März 2026/,
	);
});
