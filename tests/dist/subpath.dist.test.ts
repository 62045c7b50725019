import { beforeAll, expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { attribute, elementsOf, readSite, type BuiltSite } from '../support/built-site.ts';
import { sharedBuild } from '../support/shared-build.ts';

const BASE = '/wissen/ortenau/';
const ORIGIN = 'https://rathaus.example.org';

let site: BuiltSite;

beforeAll(async () => {
	site = readSite(await sharedBuild({ BASE_PATH: BASE, SITE_URL: ORIGIN }));
});

test('under a subpath every own address begins with it and leads to something that is there', () => {
	expect(site.pages.length).toBeGreaterThan(10);
	expect(brokenLinks(site, { base: BASE, origin: ORIGIN })).toEqual([]);
});

test('every page names its address on the given host as the canonical one', () => {
	const others = site.pages
		.filter(({ file }) => file !== '404.html')
		.filter(({ path, tree }) =>
			elementsOf(tree, 'link').every(
				(link) => attribute(link, 'href') !== ORIGIN + BASE.slice(0, -1) + path,
			),
		);
	expect(others.map(({ path }) => path)).toEqual([]);
});

test('a report about a page names its address on the given host', () => {
	const page = site.pages.find(
		({ path }) => path === '/praxisbeispiele/offenburg-onlinedienste-2023/',
	);
	const mails = page && elementsOf(page.tree, 'a').map((link) => attribute(link, 'href') ?? '');
	const address = `${ORIGIN}${BASE}praxisbeispiele/offenburg-onlinedienste-2023/`;
	expect(mails?.some((href) => decodeURIComponent(href).includes(`Seite: ${address}`))).toBe(true);
});
