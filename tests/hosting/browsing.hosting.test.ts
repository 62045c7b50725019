import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { chromiumOptions } from '../support/chromium.ts';
import { pageTypes } from '../support/page-types.ts';
import { type RunningServer } from '../support/server-process.ts';
import { startApache, startNginx } from '../support/web-servers.ts';

const { folder, missing } = inject('hosting');
const BASE = '/wissen/ortenau';
const below = { root: join(folder, 'unterpfad'), path: BASE };

let browser: Browser;
beforeAll(async () => {
	browser = await chromium.launch(chromiumOptions());
});
afterAll(() => browser.close());

describe.skipIf(missing !== '').each([
	['nginx', () => startNginx(below, true)],
	['Apache', () => startApache(below)],
] as const)('Chromium on %s under a subpath', (_name, start) => {
	let server: RunningServer;
	let context: BrowserContext;
	let page: Page;
	/** What must not happen: breaches of the policy, errors, requests elsewhere, missing files. */
	const trouble: string[] = [];

	beforeAll(async () => {
		server = await start();
		context = await browser.newContext({ baseURL: server.origin, locale: 'de-DE' });
		context.setDefaultTimeout(15_000);
		await context.exposeFunction('noteViolation', (text: string) => trouble.push(text));
		await context.addInitScript(
			"document.addEventListener('securitypolicyviolation', (event) => noteViolation(`policy: ${event.violatedDirective} ${event.blockedURI}`))",
		);
		page = await context.newPage();
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) trouble.push(message.text());
		});
		page.on('pageerror', (error) => trouble.push(String(error)));
		context.on('request', (request) => {
			const url = request.url();
			if (!url.startsWith(`${server.origin}${BASE}/`) && !/^(?:data|blob):/.test(url)) {
				trouble.push(`asks ${url}`);
			}
		});
		context.on('response', (response) => {
			if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
		});
	});
	beforeEach(() => void trouble.splice(0));
	afterAll(async () => {
		await context.close();
		await server.stop();
	});

	test('every type of page opens without a breach of its policy', async () => {
		for (const path of pageTypes(below.root + BASE)) {
			await page.goto(BASE + path, { waitUntil: 'load' });
			expect(await page.locator('h1').count()).toBe(1);
		}
		expect(trouble).toEqual([]);
	});

	test('suggestions, search and its filters work', async () => {
		await page.goto(`${BASE}/glossar/`);
		await page.getByRole('combobox').pressSequentially('offenburg');
		await page.getByRole('option', { name: /^Offenburg\s*Kommune$/ }).click();
		await page.waitForURL(`${server.origin}${BASE}/kommunen/offenburg/`);
		await page.getByRole('combobox').fill('Bauantrag');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${server.origin}${BASE}/suche/?q=Bauantrag`);
		const hit = page.locator('#treffer a').first();
		await hit.waitFor();
		expect(await hit.getAttribute('href')).toMatch(/^\/wissen\/ortenau\//);
		await hit.click();
		await page.locator('h1').waitFor();
		expect(trouble).toEqual([]);
	});

	test('list filters and the comparison work', async () => {
		await page.goto(`${BASE}/praxisbeispiele/`);
		await page.getByRole('checkbox', { name: /^Kehl/ }).check();
		await page.waitForURL(/kommune=kehl/);
		await page.goto(`${BASE}/vergleich/?beispiele=offenburg-massnahmenpaket,rust-chatbot`);
		await page.getByRole('columnheader').nth(2).waitFor();
		expect(await page.getByRole('columnheader').count()).toBe(3);
		expect(trouble).toEqual([]);
	});

	test('explanations of terms and the map work', async () => {
		await page.goto(`${BASE}/praxisbeispiele/offenburg-onlinedienste-2023/`);
		const term = page.locator('a.begriff').first();
		await term.click();
		await page.locator(`#begriff-${await term.getAttribute('data-begriff')}`).waitFor();
		await page.goto(`${BASE}/kommunen/`);
		const map = page.getByRole('group', { name: /^Karte: Ortenaukreis/ });
		await map.getByRole('link', { name: /^Offenburg, / }).focus();
		await page.keyboard.press('ArrowRight');
		const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
		expect(focused).toMatch(/^\/wissen\/ortenau\/kommunen\/(?!offenburg)/);
		expect(trouble).toEqual([]);
	});

	test('WebAssembly is refused on every page but the search', async () => {
		// The smallest module: magic number and version.
		const compile =
			'WebAssembly.compile(new Uint8Array([0,97,115,109,1,0,0,0])).then(() => true, () => false)';
		await page.goto(`${BASE}/suche/`);
		expect(await page.evaluate(compile)).toBe(true);
		await page.goto(`${BASE}/`);
		expect(await page.evaluate(compile)).toBe(false);
		expect(trouble.splice(0).every((text) => /policy|WebAssembly/i.test(text))).toBe(true);
	});
});
