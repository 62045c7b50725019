import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { temporaryFolder } from '../support/build-variant.ts';
import { attribute, elementsOf, readSite, type BuiltSite } from '../support/built-site.ts';
import { sharedBuild } from '../support/shared-build.ts';
import { smallPortal } from '../support/small-portal.ts';

const content = temporaryFolder(smallPortal);
let site: BuiltSite;

beforeAll(async () => {
	site = readSite(await sharedBuild({ CONTENT_DIR: content.path }));
});
afterAll(content.remove);

const pageAt = (path: string) => {
	const page = site.pages.find((each) => each.path === path);
	if (!page) throw new Error(`No page ${path}`);
	return page;
};

test('another content folder becomes its own portal, in its own name', () => {
	for (const path of [
		'/praxisbeispiele/waldheim-formulare/',
		'/kommunen/waldheim/',
		'/themen/formulare/',
		'/glossar/formularserver/',
		'/impressum/',
	]) {
		expect(pageAt(path).html).toContain('Wissensnetz Waldkreis');
	}
	const foreign = site.pages.filter(({ html }) => /Ortenau|Offenburg/.test(html));
	expect(foreign.map(({ path }) => path)).toEqual([]);
});

test('its links lead to pages that are there, though it lacks most kinds', () => {
	expect(brokenLinks(site, { base: '/', origin: 'https://wald.example.net' })).toEqual([]);
});

test('its pages are edited in its own repository and branch', () => {
	const data = readFileSync(
		join(site.folder, 'mitmachen/aendern/praxisbeispiele/waldheim-formulare.json'),
		'utf8',
	);
	expect(data).toContain(
		'https://github.com/example/wald/edit/haupt/inhalte/praxisbeispiele/waldheim-formulare/index.mdx',
	);
});

test('no page, no list and no search index contains a draft', () => {
	const told = site.pages.filter(({ html }) => /geheimplan/i.test(html));
	expect(told.map(({ path }) => path)).toEqual([]);
	const packed = [...site.files].filter((file) =>
		/^pagefind\/(?:fragment|index|filter)\//.test(file),
	);
	const texts = packed.map((file) =>
		gunzipSync(readFileSync(join(site.folder, file))).toString('latin1'),
	);
	expect(texts.some((text) => text.includes('Freibad'))).toBe(true);
	expect(texts.filter((text) => /geheimplan/i.test(text))).toEqual([]);
	expect([...site.files].filter((file) => file.includes('geheimplan'))).toEqual([]);
});

test('a draft does not count as a link to the page it names', () => {
	expect(pageAt('/praxisbeispiele/waldheim-formulare/').html).not.toContain(
		'Was auf diese Seite verweist',
	);
});

test('an image beside an article is published with its size, so that the text does not jump', () => {
	const [image] = elementsOf(pageAt('/praxisbeispiele/waldheim-formulare/').tree, 'img');
	if (!image) throw new Error('No image');
	expect(image.properties).toMatchObject({
		alt: 'Ein graues Rechteck',
		src: '/medien/praxisbeispiele/waldheim-formulare/formular.png',
		width: 24,
		height: 10,
	});
	expect(readFileSync(join(site.folder, (attribute(image, 'src') ?? '').slice(1)))).toEqual(
		readFileSync(join(content.path, 'praxisbeispiele/waldheim-formulare/formular.png')),
	);
});

test('a term of its glossary is explained where the text uses it first', () => {
	const page = pageAt('/praxisbeispiele/waldheim-formulare/');
	const link = elementsOf(page.tree, 'a').find(
		(each) => attribute(each, 'className') === 'begriff',
	);
	expect(link && attribute(link, 'href')).toBe('/glossar/formularserver/');
	expect(page.html).toContain('Programm, das Formulare im Netz anzeigt');
});

test('a build with the variables of development publishes no draft either', async () => {
	const env = { CONTENT_DIR: content.path, NODE_ENV: 'development', DEV: '1' };
	const told = readSite(await sharedBuild(env)).pages.filter(({ html }) =>
		/geheimplan/i.test(html),
	);
	expect(told.map(({ path }) => path)).toEqual([]);
});
