import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindIds, kindOf } from '#src/model/kinds.ts';
import { headersFor } from '#src/outputs/hosting/headers.ts';
import { temporaryFolder } from '../support/build-variant.ts';
import {
	attribute,
	distFolder,
	elementsOf,
	readSite,
	scriptsOf,
	type BuiltSite,
} from '../support/built-site.ts';
import { sharedBuild } from '../support/shared-build.ts';
import { smallPortal } from '../support/small-portal.ts';

/** The portal as it comes: its address is a placeholder, so that it names no forge. */
const plain = readSite(distFolder);
const content = temporaryFolder(smallPortal);
let onGithub: BuiltSite;

beforeAll(async () => {
	onGithub = readSite(await sharedBuild({ CONTENT_DIR: content.path }));
});
afterAll(content.remove);

function pageAt(site: BuiltSite, path: string) {
	const page = site.pages.find((each) => each.path === path);
	if (!page) throw new Error(`No page ${path}`);
	return page;
}
const textOf = (site: BuiltSite, path: string) =>
	toString(pageAt(site, path).tree).replace(/\s+/g, ' ');
const policyOf = (site: BuiltSite, path: string) =>
	elementsOf(pageAt(site, path).tree, 'meta')
		.filter((meta) => attribute(meta, 'httpEquiv') === 'Content-Security-Policy')
		.map((meta) => attribute(meta, 'content') ?? '')
		.join();
const settingsOf = (site: BuiltSite, file: string) =>
	JSON.parse(readFileSync(join(site.folder, file), 'utf8')) as {
		config: {
			backend: Record<string, unknown>;
			publish_mode: string;
			collections: { name: string; folder: string }[];
		};
	};

test('the code that starts the editor is loaded by its two pages only, and its program by no page', () => {
	for (const site of [plain, onGithub]) {
		const starting = site.pages.filter((page) =>
			scriptsOf(site, page).some((script) =>
				readFileSync(join(site.folder, script.replace(/^\//, '')), 'utf8').includes(
					'redaktion-start',
				),
			),
		);
		expect(starting.map(({ path }) => path)).toEqual(
			site === plain ? ['/redaktion/ueben/'] : ['/redaktion/', '/redaktion/ueben/'],
		);
		const loading = site.pages.filter((page) =>
			scriptsOf(site, page).some((script) => script.includes('/redaktion/')),
		);
		expect(loading).toEqual([]);
	}
});

test('only pages of the editor may style inline or reach a forge, and only its own', () => {
	for (const { path } of onGithub.pages) {
		const policy = policyOf(onGithub, path);
		expect([path, policy.includes('unsafe-inline')]).toEqual([
			path,
			['/redaktion/', '/redaktion/ueben/'].includes(path),
		]);
		expect([path, policy.match(/https:[^ ;]*/g)]).toEqual([
			path,
			['/redaktion/', '/redaktion/verbindung/'].includes(path) ? ['https://api.github.com'] : null,
		]);
		// The header must not forbid what the page needs.
		if (policy.includes('https:')) {
			expect(headersFor(path)['Content-Security-Policy']).toMatch(/connect-src [^;]*https:/);
		}
	}
});

test('search engines and the portal’s own search leave the pages of the editor out', () => {
	const map = readFileSync(join(plain.folder, 'sitemap.xml'), 'utf8');
	const paths = [...map.matchAll(/<loc>([^<]*)/g)].map(([, loc = '']) => new URL(loc).pathname);
	expect(paths).toContain('/mitmachen/redaktion/');
	expect(paths.filter((path) => path.startsWith('/redaktion/'))).toEqual([]);
	for (const path of ['/redaktion/', '/redaktion/ueben/', '/redaktion/verbindung/']) {
		const robots = elementsOf(pageAt(plain, path).tree, 'meta').filter(
			(meta) => attribute(meta, 'name') === 'robots',
		);
		expect(robots.map((meta) => attribute(meta, 'content'))).toEqual(['noindex']);
	}
});

test('without a forge the page says so and leads to practice and form; nothing says where to save', () => {
	expect(textOf(plain, '/redaktion/')).toContain('Der Editor ist noch nicht eingerichtet');
	const targets = elementsOf(pageAt(plain, '/redaktion/').tree, 'a').map((link) =>
		attribute(link, 'href'),
	);
	expect(targets).toEqual(expect.arrayContaining(['/redaktion/ueben/', '/mitmachen/neu/']));
	expect(existsSync(join(plain.folder, 'redaktion/einstellungen.json'))).toBe(false);
});

test('on GitHub the editor saves to the portal’s project as proposals', () => {
	const { config } = settingsOf(onGithub, 'redaktion/einstellungen.json');
	expect(config).toMatchObject({
		publish_mode: 'editorial_workflow',
		backend: { name: 'github', repo: 'example/wald', branch: 'haupt', auth_methods: ['token'] },
	});
	const written = kindIds.filter((id) => kindOf(id).storage !== 'csv');
	expect(config.collections.map(({ folder }) => folder)).toEqual(
		written.map((id) => `inhalte/${id}`),
	);
});

test('the practice knows the same kinds, but keeps all in the browser, and begins with real entries', () => {
	const practice = settingsOf(onGithub, 'redaktion/ueben/einstellungen.json').config;
	const editor = settingsOf(onGithub, 'redaktion/einstellungen.json').config;
	expect(practice.backend).toEqual({ name: 'test-repo' });
	expect(practice.collections.map(({ name }) => name)).toEqual(
		editor.collections.map(({ name }) => name),
	);
	const files = JSON.parse(
		readFileSync(join(onGithub.folder, 'redaktion/ueben/inhalte.json'), 'utf8'),
	) as Record<string, string>;
	expect(files['content/themen/formulare.yaml']).toContain('titel: Formulare und Anträge');
	expect(files['content/glossar/formularserver.mdx']).toMatch(/^---\nbegriff: Formularserver\n/);
});

test('the test of the connection gives the values to enter, also without a script', () => {
	const text = textOf(onGithub, '/redaktion/verbindung/');
	for (const value of [
		'https://wald.example.net/redaktion/',
		'Only select repositories: example/wald',
		'Pull requests',
		'In portal.yaml steht kein Anmeldedienst',
	]) {
		expect(text).toContain(value);
	}
});

test('the page for those who write leads to editor, practice and test', () => {
	const targets = elementsOf(pageAt(onGithub, '/mitmachen/redaktion/').tree, 'a').map((link) =>
		attribute(link, 'href'),
	);
	for (const path of ['/redaktion/', '/redaktion/ueben/', '/redaktion/verbindung/']) {
		expect(targets).toContain(path);
	}
});
