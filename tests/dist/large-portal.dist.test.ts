import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { readSite, type BuiltSite } from '../support/built-site.ts';
import { htmlMistakes } from '../support/html-mistakes.ts';
import { writeGeneratedPortal } from '../support/generated-portal.ts';
import { sharedBuild } from '../support/shared-build.ts';

// A hundred municipalities and more than a hundred cases on each topic.
const content = writeGeneratedPortal({ cases: 400, municipalities: 100, topics: 3 });
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
		'erfahrungen',
		'erfahrungen/seite/2',
		'kommunen',
		'themen/thema-001',
		'themen/thema-001/praxisbeispiele',
		'themen/thema-001/praxisbeispiele/seite/2',
	];
	expect(await htmlMistakes(files.map((file) => join(dist, file, 'index.html')))).toBe('');
});

test('a topic shows some of its cases and leads to a list of all', () => {
	const list = '/themen/thema-001/praxisbeispiele/';
	const html = htmlAt('/themen/thema-001/');
	expect(casesOn(html)).toHaveLength(20);
	const [, promised] = new RegExp(`href="${list}">Alle (\\d+) Praxisbeispiele`).exec(html) ?? [];
	const listed = pathsBelow(list).flatMap((path) => casesOn(htmlAt(path)));
	expect(listed).toHaveLength(Number(promised));
	expect(new Set(listed).size).toBe(listed.length);
	expect(htmlAt(list)).toContain('href="/praxisbeispiele/?themen=thema-001"');
});

test('the matrix has each municipality on one page', () => {
	const paths = pathsBelow('/erfahrungen/');
	expect(paths).toEqual(['/erfahrungen/', '/erfahrungen/seite/2/']);
	const rows = paths.flatMap((path) =>
		[...htmlAt(path).matchAll(/<th scope="row"> *<a href="(\/kommunen\/[^"]+)"/g)].map(
			([, to]) => to,
		),
	);
	expect(new Set(rows).size).toBe(rows.length);
	expect(rows).toHaveLength(80);
});

test('the table of a hundred municipalities counts cases and names none', () => {
	const html = htmlAt('/kommunen/');
	expect(html).not.toContain('href="/praxisbeispiele/fall-');
	expect(html).toContain('href="/kommunen/ort-001/#abschnitt-praxisbeispiele"');
	expect(html).toContain('noch kein Beispiel');
});

test('no list, map or matrix is larger than what a page may have', () => {
	const heavy = site.pages
		.filter(({ html }) => html.length > 200 * 1024)
		.map(({ path, html }) => `${path}: ${html.length}`);
	expect(heavy).toEqual([]);
});
