import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import type { FilterIndex } from '#src/features/catalogue/filter-index.ts';
import type { ComparableCase } from '#src/features/compare/comparable-case.ts';
import { brokenLinks } from '../support/broken-links.ts';
import {
	attribute,
	elementsOf,
	readSite,
	scriptsOf,
	type BuiltSite,
} from '../support/built-site.ts';
import { budgetOf } from '../support/weight-budgets.ts';
import { htmlMistakes } from '../support/html-mistakes.ts';
import { generatedPortal, writeGeneratedPortal } from '../support/generated-portal.ts';
import { sharedBuild } from '../support/shared-build.ts';

const content = writeGeneratedPortal();
let dist: string;
let site: BuiltSite;

beforeAll(async () => {
	dist = await sharedBuild({ CONTENT_DIR: content.path });
	site = readSite(dist);
});
afterAll(content.remove);

const pageAt = (path: string) => {
	const page = site.pages.find((each) => each.path === path);
	if (!page) throw new Error(`No page ${path}`);
	return page;
};
const gzipped = (file: string) => gzipSync(readFileSync(join(dist, file))).length;

test('the invented portal is valid, large and the same on every run', () => {
	expect(checkContent(content.path).findings).toEqual([
		// Whoever reads the list must not see it; the check says so.
		expect.objectContaining({ file: 'boerse/abgelaufenes-angebot.mdx', severity: 'Hinweis' }),
	]);
	expect(generatedPortal()).toEqual(generatedPortal());
	const cases = site.pages.filter(({ path }) => path.startsWith('/praxisbeispiele/fall-'));
	expect(cases).toHaveLength(300);
});

test('every link of 300 cases, a map, a matrix and the pages of the municipalities leads on', () => {
	expect(brokenLinks(site, { base: '/', origin: 'https://zufall.example.net' })).toEqual([]);
});

test('its lists, matrix and comparison are valid HTML', async () => {
	const files = [
		'kommunen',
		'erfahrungen',
		'vergleich',
		'praxisbeispiele',
		'praxisbeispiele/seite/3',
		'kommunen/ort-001',
	];
	expect(await htmlMistakes(files.map((file) => join(dist, file, 'index.html')))).toBe('');
});

test('the list of 300 cases has six pages, which have each case once and lead to each other', () => {
	const paths = [1, 2, 3, 4, 5, 6].map((n) => `/praxisbeispiele/${n === 1 ? '' : `seite/${n}/`}`);
	const cases = paths.flatMap((path, index) => {
		const page = pageAt(path);
		const links = elementsOf(page.tree, 'a');
		const to = (rel: string) => {
			const link = links.find((each) => attribute(each, 'rel') === rel);
			return link && attribute(link, 'href');
		};
		expect(to('prev')).toBe(paths[index - 1]);
		expect(to('next')).toBe(paths[index + 1]);
		expect(page.html).toContain(`rel="canonical" href="https://zufall.example.net${path}"`);
		if (index > 0) {
			expect(page.html).toMatch(new RegExp(`<title>Seite ${index + 1} von 6 – Praxisbeispiele – `));
			expect(page.html).not.toContain('data-pagefind-body');
		}
		return [...page.html.matchAll(/class="zeile__titel"> *<a href="([^"]+)"/g)].map(([, to]) => to);
	});
	expect(cases).toHaveLength(300);
	expect(new Set(cases).size).toBe(300);
	const map = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
	for (const path of paths) expect(map).toContain(`<loc>https://zufall.example.net${path}</loc>`);
	expect(site.files).not.toContain('praxisbeispiele/seite/7/index.html');
});

test('the files that filters load know all cases, and lists of one page have none', () => {
	const read = (file: string): unknown => JSON.parse(readFileSync(join(dist, file), 'utf8'));
	const index = read('praxisbeispiele/auswahl.json') as FilterIndex;
	expect(index.count).toBe(300);
	for (const { entries } of index.facets) expect(entries).toHaveLength(300);
	const order = read('praxisbeispiele/sortiert-titel.json') as number[];
	expect(order.toSorted((a, b) => a - b)).toEqual([...order.keys()]);
	expect([...site.files].filter((file) => file.endsWith('/auswahl.json'))).toEqual([
		'praxisbeispiele/auswahl.json',
	]);
});

test('feeds of more than fifty entries have an archive that leads through all of them', () => {
	const found = new Set<string>();
	let file: string | undefined = 'praxisbeispiele/feed.xml';
	while (file !== undefined) {
		const xml: string = readFileSync(join(dist, file), 'utf8');
		for (const [, id] of xml.matchAll(/<id>tag:[^<]*(fall-\d+)\/<\/id>/g)) found.add(id ?? '');
		const [, before] = /rel="prev-archive" href="https:\/\/[^/]+\/([^"]+)"/.exec(xml) ?? [];
		file = before;
	}
	expect(found.size).toBe(300);
});

test('no circle of the map hides another, and the place without coordinates is named', () => {
	const page = pageAt('/kommunen/');
	const spots = elementsOf(page.tree, 'circle')
		.filter((circle) => attribute(circle, 'className') === 'karte__kreis')
		.map((circle) => ['cx', 'cy', 'r'].map((name) => Number(attribute(circle, name))));
	expect(spots).toHaveLength(50);
	const hidden = spots.flatMap(([x = 0, y = 0, r = 0], place) =>
		spots
			.slice(place + 1)
			.filter(([x2 = 0, y2 = 0, r2 = 0]) => Math.hypot(x - x2, y - y2) < r + r2 - 2),
	);
	expect(hidden).toEqual([]);
	expect(page.html).toMatch(/Ohne Koordinaten[^<]*Erfundenstadt 3\./);
});

test('the matrix has a row for each municipality with an entry and says how many have none', () => {
	const page = pageAt('/erfahrungen/');
	const [table] = elementsOf(page.tree, 'table');
	if (!table) throw new Error('No matrix');
	const rows = elementsOf(table, 'tr').length - 1;
	const none = /(\d+) weitere Kommunen sind noch ohne Eintrag/.exec(page.html)?.[1];
	expect(rows + Number(none)).toBe(51);
	expect(Number(none)).toBeGreaterThanOrEqual(10);
	expect(elementsOf(table, 'th').filter((th) => attribute(th, 'scope') === 'col')).toHaveLength(11);
});

test('every case can be loaded as a column, in rows that fit each other', () => {
	const cases = Array.from({ length: 300 }, (_, place) => {
		const file = `vergleich/fall-${String(place + 1).padStart(3, '0')}.json`;
		return JSON.parse(readFileSync(join(dist, file), 'utf8')) as ComparableCase;
	});
	const rows = new Set(cases.map(({ zeilen }) => zeilen.map(({ label }) => label).join('|')));
	expect(rows.size).toBe(1);
	expect(
		cases.some(({ zeilen }) => zeilen.some(({ kosten }) => kosten?.bezugsgroesse === 'einwohner')),
	).toBe(true);
});

test('with 300 cases list, map, matrix and comparison stay small, scripts included', () => {
	const heavy = ['/kommunen/', '/erfahrungen/', '/vergleich/', '/praxisbeispiele/'].flatMap(
		(path) => {
			const page = pageAt(path);
			const html = gzipped(page.file);
			const scripts = scriptsOf(site, page).reduce((total, file) => total + gzipped(file), 0);
			const most = (budgetOf(path)?.scripts ?? 0) * 1024;
			return html > 30 * 1024 || scripts > most ? [`${path}: ${html} + ${scripts}`] : [];
		},
	);
	expect(heavy).toEqual([]);
	// The matrix has no script of its own, only those of every page.
	expect(scriptsOf(site, pageAt('/erfahrungen/'))).toEqual(
		scriptsOf(site, pageAt('/mitmachen/regeln/bilder/')),
	);
});
