import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { readSite, type BuiltSite } from '../support/built-site.ts';
import { htmlMistakes } from '../support/html-mistakes.ts';
import { writeLargePortal } from '../support/large-portal.ts';
import { sharedBuild } from '../support/shared-build.ts';

const content = writeLargePortal();
let dist: string;
let site: BuiltSite;

beforeAll(async () => {
	dist = await sharedBuild({ CONTENT_DIR: content.path });
	site = readSite(dist);
});
afterAll(content.remove);

const htmlAt = (path: string) => {
	const page = site.pages.find((each) => each.path === path);
	if (!page) throw new Error(`No page ${path}`);
	return page.html;
};
const pathsBelow = (path: string) =>
	site.pages.map((page) => page.path).filter((each) => each.startsWith(path));
const casesOn = (html: string) =>
	[...html.matchAll(/class="zeile__titel"> *<a href="(\/praxisbeispiele\/[^"]+)"/g)].map(
		([, path]) => path,
	);

test('every link leads on', () => {
	expect(brokenLinks(site, { base: '/', origin: 'https://zufall.example.net' })).toEqual([]);
});

test('the pages that are divided are valid HTML', async () => {
	const files = [
		'aenderungen/2026',
		'aenderungen/2026/seite/2',
		'boerse',
		'boerse/seite/2',
		'erfahrungen',
		'erfahrungen/seite/2',
		'kommunen',
		'kommunen/seite/2',
		'themen/thema-001',
		'themen/thema-001/dossier',
		'themen/thema-001/praxisbeispiele',
		'themen/thema-001/praxisbeispiele/seite/2',
	];
	expect(await htmlMistakes(files.map((file) => join(dist, file, 'index.html')))).toBe('');
});

test('a topic shows some of its cases and leads to a list of all', () => {
	const list = '/themen/thema-001/praxisbeispiele/';
	const html = htmlAt('/themen/thema-001/');
	expect(casesOn(html)).toHaveLength(4);
	const [, promised] = new RegExp(`href="${list}">Alle (\\d+)\\sPraxisbeispiele`).exec(html) ?? [];
	const listed = pathsBelow(list).flatMap((path) => casesOn(htmlAt(path)));
	expect(listed).toHaveLength(Number(promised));
	expect(new Set(listed).size).toBe(listed.length);
	expect(htmlAt(list)).toContain('href="/praxisbeispiele/?themen=thema-001"');
});

test('a dossier has some cases in full, some by title, and says where all are', () => {
	const list = '/themen/thema-001/praxisbeispiele/';
	const html = htmlAt('/themen/thema-001/dossier/');
	const [, promised] = new RegExp(`href="${list}">Alle (\\d+)\\sPraxisbeispiele`).exec(html) ?? [];
	expect(html).toMatch(
		new RegExp(
			`Zu diesem Thema gibt es ${promised}\\sPraxisbeispiele\\. Ausführlich stehen hier die 12 `,
		),
	);
	expect(html).toMatch(/nur mit Titel 45, nur im Portal \d+\./);
	// On paper the address of the list stands beside its link.
	expect(html).toContain(`zufall.example.net${list}<`);
	const cases = [...html.matchAll(/href="(\/praxisbeispiele\/fall-[^"]+)"/g)].map(([, to]) => to);
	expect(new Set(cases).size).toBe(57);
});

test('feeds lead to every entry, in both formats alike', () => {
	const origin = 'https://zufall.example.net/';
	const text = (address: string) => readFileSync(join(dist, address.slice(origin.length)), 'utf8');
	const follow = <T>(
		start: string,
		read: (text: string) => T,
		next: (page: T) => string | undefined,
	) => {
		const pages = [read(text(start))];
		for (;;) {
			const address = next(pages.at(-1) as T);
			if (address === undefined) return pages;
			expect(pages.length).toBeLessThan(50);
			pages.push(read(text(address)));
		}
	};
	const atom = follow(
		`${origin}praxisbeispiele/feed.xml`,
		parseAtomFeed,
		(page) => page.links?.find(({ rel }) => rel === 'prev-archive')?.href,
	).map((page) => page.entries?.map(({ id }) => id));
	const json = follow(
		`${origin}praxisbeispiele/feed.json`,
		(file) => parseJsonFeed(file) as { next_url?: string; items?: { id?: string }[] },
		(page) => page.next_url,
	).map((page) => page.items?.map(({ id }) => id));
	expect(json).toEqual(atom);
	expect(json[0]).toHaveLength(50);
	expect(new Set(json.flat()).size).toBe(400);
});

test('many offers and requests are one list in pages, of which filters know each last day', () => {
	const paths = pathsBelow('/boerse/').filter((path) => /^\/boerse\/(?:seite\/|$)/.test(path));
	expect(paths).toEqual(['/boerse/', '/boerse/seite/2/']);
	const index = JSON.parse(readFileSync(join(dist, 'boerse/auswahl.json'), 'utf8')) as {
		count: number;
		facets: { id: string }[];
		until: Record<string, string>;
	};
	expect(index.facets.map(({ id }) => id)).toContain('art');
	expect(Object.values(index.until)).toContain('2026-12-15');
	const rows = paths.flatMap((path) => [...htmlAt(path).matchAll(/class="zeile"/g)]);
	expect(rows).toHaveLength(index.count);
});

test('the changes of a year are divided into pages', () => {
	const paths = pathsBelow('/aenderungen/2026/');
	expect(paths).toEqual([
		'/aenderungen/2026/',
		'/aenderungen/2026/seite/2/',
		'/aenderungen/2026/seite/3/',
	]);
	const changes = paths.flatMap((path) => [
		...htmlAt(path).matchAll(
			/<li> *<a href="([^"]+)">[^<]*<\/a> *<span class="gedaempft">\s*Neu\b/g,
		),
	]);
	const [, counted] =
		/\/aenderungen\/2026\/">\s*2026 \((\d+)\)/.exec(htmlAt('/aenderungen/')) ?? [];
	expect(changes).toHaveLength(Number(counted));
	expect(changes.length).toBeGreaterThan(400);
});

test('the matrix has each municipality on one page', () => {
	const paths = pathsBelow('/erfahrungen/');
	expect(paths).toHaveLength(4);
	const rows = paths.flatMap((path) =>
		[...htmlAt(path).matchAll(/<th scope="row"> *<a href="(\/kommunen\/[^"]+)"/g)].map(
			([, to]) => to,
		),
	);
	expect(new Set(rows).size).toBe(rows.length);
	expect(rows.length).toBeGreaterThan(150);
});

test('the table of three hundred municipalities has pages, counts cases and names none', () => {
	const paths = pathsBelow('/kommunen/').filter((path) => /^\/kommunen\/(?:seite\/|$)/.test(path));
	expect(paths).toEqual(['/kommunen/', '/kommunen/seite/2/', '/kommunen/seite/3/']);
	const rows = paths.flatMap((path) =>
		[...htmlAt(path).matchAll(/<th scope="row"> *<a href="(\/kommunen\/[^"]+)"/g)].map(
			([, to]) => to,
		),
	);
	expect(new Set(rows).size).toBe(300);
	const html = htmlAt('/kommunen/');
	expect(html).not.toContain('href="/praxisbeispiele/fall-');
	expect(html).toContain('href="/kommunen/ort-001/#abschnitt-praxisbeispiele"');
	expect(html).toContain('noch kein Beispiel');
});

test('the map has every municipality, and filters know the topics of each', () => {
	const html = htmlAt('/kommunen/');
	const places = [...html.matchAll(/class="karte__ort[^>]*data-stelle="(\d+)"/g)].map(([, n]) => n);
	// One municipality has no coordinates.
	expect(new Set(places).size).toBe(299);
	expect(htmlAt('/kommunen/seite/2/')).not.toContain('karte__ort');
	const index = JSON.parse(readFileSync(join(dist, 'kommunen/auswahl.json'), 'utf8')) as {
		count: number;
		facets: { id: string; entries: unknown[] }[];
	};
	expect(index.count).toBe(300);
	expect(index.facets.map(({ id, entries }) => [id, entries.length])).toEqual([
		['themen', 300],
		['groesse', 300],
		['typ', 300],
	]);
});

test('no list, map or matrix is larger than what a page may have', () => {
	const heavy = site.pages
		.filter(({ html }) => html.length > 200 * 1024)
		.map(({ path, html }) => `${path}: ${html.length}`);
	expect(heavy).toEqual([]);
});
