import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '#src/entries/read/load-content.ts';
import { textState } from '#src/entries/read/text-state.ts';
import { pathOf } from '#src/model/entry.ts';
import { versionIds, versionPath } from '#src/model/versions.ts';
import { brokenLinks } from '../support/broken-links.ts';
import { temporaryFolder } from '../support/build-variant.ts';
import {
	attribute,
	distFolder,
	elementsOf,
	readSite,
	type BuiltPage,
	type BuiltSite,
} from '../support/built-site.ts';
import { feedbackMistakes } from '../support/page-feedback.ts';
import { sharedBuild } from '../support/shared-build.ts';
import { smallPortal } from '../support/small-portal.ts';

const site = readSite(distFolder);
const { entries } = loadContent(resolve('content'));

function pageAt({ pages }: BuiltSite, path: string): BuiltPage {
	const page = pages.find((each) => each.path === path);
	if (!page) throw new Error(`No page ${path}`);
	return page;
}

/** The switch of a page: address → whether it is the current page. */
function switchOf({ tree }: BuiltPage): [string, string | undefined][] {
	const nav = elementsOf(tree, 'nav').find((each) => attribute(each, 'className') === 'fassungen');
	return (nav ? elementsOf(nav, 'a') : []).map((link) => [
		attribute(link, 'href') ?? '',
		attribute(link, 'ariaCurrent'),
	]);
}

test('an article with versions leads to each, every version to all others; no other has a switch', () => {
	let versions = 0;
	for (const entry of entries) {
		const own = pathOf(entry);
		const written = ('fassungen' in entry.data && entry.data.fassungen) || {};
		const paths = versionIds.flatMap((id) => (written[id] ? versionPath(entry, id) : []));
		if (!site.pages.some(({ path }) => path === own)) continue;
		const addresses = paths.length > 0 ? [own, ...paths] : [];
		for (const path of [own, ...paths]) {
			expect([path, switchOf(pageAt(site, path))]).toEqual([
				path,
				addresses.map((each) => [each, each === path ? 'page' : undefined]),
			]);
		}
		versions += paths.length;
	}
	expect(versions).toBeGreaterThanOrEqual(8);
});

const versionPaths = new Set(
	entries.flatMap((entry) => versionIds.map((id) => versionPath(entry, id))),
);
const versionPages = site.pages.filter(({ path }) => versionPaths.has(path));

test('the search finds the article, not its versions', () => {
	expect(versionPages.length).toBeGreaterThanOrEqual(8);
	for (const { path, html } of versionPages)
		expect([path, html.includes('data-pagefind-body')]).toEqual([path, false]);
});

test('every version warns of an old law and of a review that is due as its article does', () => {
	const warnings = (path: string) =>
		elementsOf(pageAt(site, path).tree).flatMap((each) =>
			attribute(each, 'className')?.includes('hinweis--achtung')
				? (attribute(each, 'dataZeigtAb') ?? [])
				: [],
		);
	const guide = '/leitfaeden/digitaler-bauantrag/';
	expect(warnings(guide)).toHaveLength(2);
	for (const segment of ['kurz/', 'leichte-sprache/'])
		expect(warnings(guide + segment)).toEqual(warnings(guide));
	expect(pageAt(site, `${guide}leichte-sprache/`).html).not.toContain('Gesetzesfassung');
});

test('search engines may show texts in Leichte Sprache, and are led from short ones to the article', () => {
	const map = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
	for (const { path, html } of versionPages) {
		const easy = path.endsWith('/leichte-sprache/');
		expect([path, html.includes('content="noindex"')]).toEqual([path, !easy]);
		expect([path, map.includes(`${path}</loc>`)]).toEqual([path, easy]);
	}
});

test('a text in Leichte Sprache says its language, to readers’ programs and in its structured data', () => {
	const path = '/leitfaeden/nutzerkonten/leichte-sprache/';
	const { html, tree } = pageAt(site, path);
	const article = elementsOf(tree, 'article')[0];
	expect(article && attribute(article, 'lang')).toBe('de-simple');
	const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
	const { '@graph': graph } = JSON.parse(data) as { '@graph': Record<string, string>[] };
	expect(graph[0]).toMatchObject({ inLanguage: 'de-simple', '@type': 'WebPage' });
	expect(graph[0]?.['isBasedOn']).toMatch(/\/leitfaeden\/nutzerkonten\/$/);
	expect(html).toContain('Sie können manche Anträge im Internet stellen.<br>');
	expect(html).toContain('haben diesen Text noch nicht geprüft');
	expect(html).not.toContain('data-begriff');
});

test('the page Leichte Sprache names every text there is in Leichte Sprache', () => {
	const named = elementsOf(pageAt(site, '/leichte-sprache/').tree, 'a').map((link) =>
		attribute(link, 'href'),
	);
	const easy = versionPages.filter(({ path }) => path.endsWith('/leichte-sprache/'));
	expect(easy.length).toBeGreaterThanOrEqual(3);
	for (const { path } of easy) expect(named).toContain(path);
});

test('every page leads from its header to Leichte Sprache and Gebärdensprache', () => {
	const without = site.pages.filter(({ tree }) => {
		const links = elementsOf(tree, 'header')
			.flatMap((header) => elementsOf(header, 'a'))
			.map((link) => attribute(link, 'href'));
		return !links.includes('/leichte-sprache/') || !links.includes('/gebaerdensprache/');
	});
	expect(without.map(({ path }) => path)).toEqual([]);
});

test('from every page a barrier can be reported, and the declaration reached', () => {
	expect(feedbackMistakes(site, { base: '/', mail: 'wissensnetz@example.org' })).toEqual([]);
});

describe('a portal under a subpath, with old, moved and unfinished versions', () => {
	const BASE = '/kreis/netz/';
	const file = 'praxisbeispiele/waldheim-formulare/index.mdx';
	const text = String(smallPortal[file]);
	const [, , body = ''] = text.split('---\n');
	const state = textState('Formulare für das Freibad in Waldheim', body);
	const fields = `frueher: [/praxisbeispiele/freibad/]
fassungen:
  kurz:
    vorlage: text-000000000000
    text: |
      Waldheim hat ein erfundenes Formular. [1](#quelle-1)
  leichte_sprache:
    vorlage: ${state}
    titel: Das Formular für das Frei-Bad
    text: |
      Das ist ein Formular.
      Es ist für das Frei-Bad.
`;
	const draft = 'praxisbeispiele/waldheim-geheimplan.mdx';
	const content = temporaryFolder({
		...smallPortal,
		[file]: text.replace('kommune: waldheim\n', `kommune: waldheim\n${fields}`),
		[draft]: String(smallPortal[draft]).replace(
			'entwurf: true\n',
			'entwurf: true\nfassungen:\n  kurz:\n    text: Ein Geheimplan, ganz kurz gesagt.\n',
		),
		'seiten/barrierefreiheit.mdx': String(smallPortal['seiten/impressum.mdx']).replace(
			'titel: Impressum',
			'titel: Erklärung zur Barrierefreiheit',
		),
		'entfernt.yaml':
			'entfernt:\n  - adresse: /meldungen/alt/\n    titel: Eine alte Meldung\n    am: 2025-02-01\n    grund: Sie war erfunden.\n',
	});
	let variant: BuiltSite;

	beforeAll(async () => {
		variant = readSite(await sharedBuild({ BASE_PATH: BASE, CONTENT_DIR: content.path }));
	});
	afterAll(content.remove);

	test('every link leads somewhere', () => {
		expect(brokenLinks(variant, { base: BASE, origin: 'https://wald.example.net' })).toEqual([]);
	});

	test('a version older than its article says so, one of the same day does not', () => {
		const page = (segment: string) =>
			pageAt(variant, `/praxisbeispiele/waldheim-formulare/${segment}/`).html;
		expect(page('kurz')).toContain('Der ausführliche Text wurde seither geändert');
		expect(page('leichte-sprache')).not.toContain('Wir haben den ausführlichen Text geändert');
	});

	test('versions of a moved article are led on, too', () => {
		const moved = pageAt(variant, '/praxisbeispiele/freibad/leichte-sprache/').html;
		expect(moved).toContain(`0; url=${BASE}praxisbeispiele/waldheim-formulare/leichte-sprache/`);
	});

	test('a draft’s versions are not published', () => {
		expect(existsSync(join(variant.folder, 'praxisbeispiele/waldheim-geheimplan'))).toBe(false);
		expect(variant.pages.some(({ html }) => html.includes('Geheimplan'))).toBe(false);
	});

	test('moved and removed pages and the error page, too, take reports under their full address', () => {
		const paths = variant.pages.map(({ path }) => path);
		for (const path of ['/praxisbeispiele/freibad/', '/meldungen/alt/', '/404.html', '/suche/'])
			expect(paths).toContain(path);
		expect(feedbackMistakes(variant, { base: BASE, mail: 'netz@wald.example.net' })).toEqual([]);
	});
});
