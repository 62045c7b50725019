import { afterAll, beforeAll, expect, test } from 'vitest';
import { kinds } from '#src/model/kinds.ts';
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
import { sharedBuild } from '../support/shared-build.ts';
import { smallPortal } from '../support/small-portal.ts';

const FORGE = 'https://git.waldkreis.de/kreis/netz';

const content = temporaryFolder({
	...smallPortal,
	'portal.yaml': String(smallPortal['portal.yaml'])
		.replace('plattform: github', 'plattform: gitlab')
		.replace('https://github.com/example/wald', FORGE),
	'seiten/mitmachen.mdx': `---
titel: Mitmachen
kurzfassung: Wie man zu diesem erfundenen Portal beiträgt, das nur in einem Test besteht.
stand: 2025-03-01
geprueft: 2025-03-01
---

## Neues Beispiel

Erfunden für einen Test.
`,
});
let onForge: BuiltSite;
const withoutForge = readSite(distFolder);

beforeAll(async () => {
	onForge = readSite(await sharedBuild({ CONTENT_DIR: content.path }));
});
afterAll(content.remove);

function pageAt(site: BuiltSite, path: string): BuiltPage {
	const page = site.pages.find((each) => each.path === path);
	if (!page) throw new Error(`No page ${path}`);
	return page;
}

const addresses = (site: BuiltSite, path: string) =>
	elementsOf(pageAt(site, path).tree, 'a').flatMap((link) => attribute(link, 'href') ?? []);

/** The page's link to a new file, parsed. */
function newFileOn(path: string) {
	const found = addresses(onForge, path).find((href) => href.startsWith(`${FORGE}/-/new/`));
	const url = new URL(found ?? 'about:blank');
	return { path: url.pathname, ...Object.fromEntries(url.searchParams) };
}

test('the list of cases starts a new one from the template, in the right folder and branch', () => {
	expect(newFileOn('/praxisbeispiele/')).toMatchObject({
		path: '/kreis/netz/-/new/haupt/inhalte/praxisbeispiele',
		file_name: 'bitte-umbenennen.mdx',
		content: expect.stringContaining('\n## Stolpersteine\n') as string,
	});
});

test('a case started from a topic or a municipality belongs to it', () => {
	expect(newFileOn('/themen/formulare/')).toMatchObject({
		content: expect.stringContaining('themen: [formulare]') as string,
	});
	expect(newFileOn('/kommunen/waldheim/')).toMatchObject({
		content: expect.stringContaining('kommune: waldheim') as string,
	});
});

test('no address that starts a contribution is longer than servers and mail programs take', () => {
	for (const site of [onForge, withoutForge]) {
		const hrefs = site.pages.flatMap(({ path }) => addresses(site, path));
		expect(hrefs.filter((href) => href.startsWith('mailto:') && href.length > 2000)).toEqual([]);
		expect(hrefs.filter((href) => href.length > 7000)).toEqual([]);
	}
});

test('„Mitmachen“ leads to the forms of the forge, the page for editors to a new file, every link to its place', () => {
	const forms = ['Beispiel', 'Korrektur', 'Frage'].map(
		(template) => `${FORGE}/-/issues/new?issuable_template=${template}`,
	);
	expect(addresses(onForge, '/mitmachen/')).toEqual(expect.arrayContaining(forms));
	expect(addresses(onForge, '/mitmachen/redaktion/')).toEqual(
		expect.arrayContaining([
			...forms,
			expect.stringMatching(/\/-\/new\/haupt\/inhalte\/praxisbeispiele\?file_name=/) as string,
		]),
	);
	expect(brokenLinks(onForge, { base: '/', origin: 'https://wald.example.net' })).toEqual([]);
});

test('while the project’s address is a placeholder, nothing leads there: mails take its place', () => {
	const hrefs = withoutForge.pages.flatMap(({ path }) => addresses(withoutForge, path));
	expect(hrefs.filter((href) => href.includes('git.example.org'))).toEqual([]);
	const page = addresses(withoutForge, '/praxisbeispiele/kehl-e-akte/');
	expect(page.some((href) => /^mailto:.*subject=Frage%20zu/.test(href))).toBe(true);
	const guide = pageAt(withoutForge, '/mitmachen/redaktion/');
	expect(guide.html).not.toContain('id="abschnitt-git"');
	const mails = addresses(withoutForge, '/mitmachen/').filter((href) => href.includes('?subject='));
	expect(mails.length).toBeGreaterThanOrEqual(3);
});

test('„Mitmachen“ shows the questions of the mail as text, for readers without a mail program', () => {
	const copied = elementsOf(pageAt(withoutForge, '/mitmachen/').tree, 'pre');
	const text = JSON.stringify(copied);
	for (const question of kinds.praxisbeispiele.byForm?.questions ?? [])
		expect(text).toContain(question);
});

test('anchors other pages have led to are still there', () => {
	const ids = elementsOf(pageAt(withoutForge, '/mitmachen/').tree).flatMap(
		(element) => attribute(element, 'id') ?? [],
	);
	expect(ids).toEqual(
		expect.arrayContaining(['seite-bearbeiten', 'neues-beispiel', 'frage-an-das-netz-stellen']),
	);
});

test('officers find nothing about files, Git or the check on „Mitmachen“, only where to read it', () => {
	const { html } = pageAt(withoutForge, '/mitmachen/');
	for (const word of ['quellen</code>', 'Merge', 'Markdown']) expect(html).not.toContain(word);
	expect(addresses(withoutForge, '/mitmachen/')).toEqual(
		expect.arrayContaining([
			'/mitmachen/redaktion/',
			'/mitmachen/bausteine/',
			'/mitmachen/regeln/',
		]),
	);
});
