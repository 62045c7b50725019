import { join } from 'node:path';
import { chromium, expect as shows, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headersFor } from '#src/outputs/hosting/headers.ts';
import { uploadToBucket } from '../support/bucket-upload.ts';
import { headlessOptions } from '../support/chromium.ts';
import { GONE, MOVED } from '../support/moved-portal.ts';
import { startBucket, startPages, startPython } from '../support/plain-hosts.ts';
import { crawl } from '../support/served-links.ts';
import type { RunningServer } from '../support/server-process.ts';
import { strictVisitor, type StrictVisitor } from '../support/strict-visitor.ts';
import { behindProxy, startApache, startLighttpd, startNginx } from '../support/web-servers.ts';
import { unfoldFilters } from '../support/unfold-filters.ts';

const { folder, missing } = inject('hosting');
const BASE = '/wissen/ortenau';
const SITE_URL = 'https://wissensnetz.example.org';
const atRoot = join(folder, 'wurzel');
const below = join(folder, `unterpfad${BASE}`);
const stripped = { root: below, path: '' };

let browser: Browser;
beforeAll(async () => {
	browser = await chromium.launch(headlessOptions());
});
afterAll(() => browser.close());

/** Hosts, the portal's path there, whose error page they send for an unknown address. */
const hosts: readonly [string, string, string, () => Promise<RunningServer>][] = [
	['Python at the root', '', 'Python', () => startPython(atRoot)],
	['Python under a subpath', BASE, 'Python', () => startPython(join(folder, 'unterpfad'))],
	['GitHub Pages', BASE, 'portal', () => startPages(below, { service: 'GitHub', base: BASE })],
	['GitLab Pages', BASE, 'portal', () => startPages(below, { service: 'GitLab', base: BASE })],
	[
		'Codeberg Pages at the root of a domain',
		'',
		'portal',
		() => startPages(atRoot, { service: 'Codeberg', base: '' }),
	],
	['a bucket', '', 'portal', () => startBucket(uploadToBucket(atRoot, ''), '404.html')],
	[
		'a folder of a bucket',
		BASE,
		'portal',
		() => startBucket(uploadToBucket(below, BASE.slice(1)), `${BASE.slice(1)}/404.html`),
	],
	['lighttpd without Lua', '', 'portal', () => startLighttpd({ root: atRoot, path: '' }, false)],
	[
		'nginx behind a proxy that takes the path away',
		BASE,
		'portal',
		() => behindProxy(BASE, () => startNginx(stripped, false)),
	],
	[
		'Apache behind a proxy that takes the path away',
		BASE,
		'portal',
		() => behindProxy(BASE, (publicOrigin) => startApache({ ...stripped, publicOrigin })),
	],
];

describe.skipIf(missing !== '').each(hosts)('%s', (name, path, notFound, start) => {
	const base = `${path}/`;
	let server: RunningServer;
	let visitor: StrictVisitor;
	beforeAll(async () => {
		server = await start();
		visitor = await strictVisitor(browser, server.origin, base);
	});
	afterAll(async () => {
		await visitor.context.close();
		await server.stop();
	});

	// Python answers one request at a time, and serves the same files as the next host.
	test.skipIf(name.startsWith('Python'))('every link leads somewhere', async () => {
		const { found, broken } = await crawl({ origin: server.origin, base, siteUrl: SITE_URL });
		expect(broken).toEqual([]);
		expect(found.size).toBeGreaterThan(400);
	});

	test('reading, searching, filtering and the map work', async () => {
		const { page, trouble } = visitor;
		await page.goto(server.origin + path + '/');
		await page.getByRole('combobox').first().pressSequentially('offenburg');
		await page.getByRole('option', { name: /^Offenburg\s*Kommune$/ }).click();
		await page.waitForURL(`${server.origin}${base}kommunen/offenburg/`);
		await page.getByRole('combobox').fill('Bauantrag');
		await page.keyboard.press('Enter');
		const hit = page.locator('#treffer a').first();
		await shows(hit).toHaveAttribute('href', new RegExp(`^${base}[a-z]`));
		await hit.click();
		await shows(page.locator('h1')).toBeVisible();
		await page.goto('praxisbeispiele/');
		await unfoldFilters(page);
		await page.getByRole('checkbox', { name: /^Kehl/ }).check();
		await page.waitForURL(/kommune=kehl/);
		expect(trouble()).toEqual([]);
	});

	test('an old address leads on by its page, a removed one says so', async () => {
		const { page, trouble } = visitor;
		await page.goto(base + MOVED.from.slice(1));
		await page.waitForURL(`${server.origin}${path}${MOVED.to}`);
		await shows(page.locator('h1')).toContainText('Onlinezugangsgesetz');
		expect(trouble()).toEqual([]);
		await page.goto(base + GONE.slice(1));
		await shows(page.getByText('„Entfernter Leitfaden“ wurde am')).toBeVisible();
	});

	test('a folder’s name leads to the folder, and what is not there is not found', async () => {
		const folderName = await fetch(`${server.origin}${path}/themen`);
		expect(folderName.url).toBe(`${server.origin}${path}/themen/`);
		const response = await fetch(`${server.origin}${path}/gibt/es/nicht/`);
		expect(response.status).toBe(404);
		const text = await response.text();
		expect(text.includes('Diese Seite gibt es nicht')).toBe(notFound === 'portal');
	});
});

test('Codeberg Pages leads on by itself, and says of a removed page that it is gone', async () => {
	const server = await startPages(below, { service: 'Codeberg', base: BASE });
	const moved = await fetch(server.origin + BASE + MOVED.from, { redirect: 'manual' });
	expect([moved.status, moved.headers.get('location')]).toEqual([301, BASE + MOVED.to]);
	const gone = await fetch(server.origin + BASE + GONE);
	expect(gone.status).toBe(410);
	expect(await gone.text()).toContain('Erfunden für einen Test.');
	await server.stop();
});

test('every file of a bucket has its media type, and keeps as long as its name allows', () => {
	const old = { body: Buffer.from(''), type: 'text/html' };
	const objects = uploadToBucket(below, BASE.slice(1), {
		'wissen/ortenau/themen/weg/index.html': old,
		'wissen/anderes/index.html': old,
	});
	for (const [key, { type, cache }] of objects) {
		if (key === 'wissen/anderes/index.html') continue;
		const { 'Content-Type': wanted, 'Cache-Control': keep = '' } = headersFor(`/${key}`);
		expect({ key, type }).toEqual({ key, type: wanted });
		expect({ key, cache }).toEqual({ key, cache: /immutable/.test(keep) ? keep : 'no-cache' });
	}
	const names = [...objects.keys()];
	expect(names).toContain('wissen/anderes/index.html');
	expect(names).not.toContain('wissen/ortenau/themen/weg/index.html');
	expect(
		names.filter((name) => /\.(?:br|gz)$|_hosting|\/\.|_redirects|_headers/.test(name)),
	).toEqual([]);
});
