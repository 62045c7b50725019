import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumOptions } from '../support/chromium.ts';
import { pageTypes } from '../support/page-types.ts';
import { startApache, startNginx, type RunningServer } from '../support/web-servers.ts';

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
	afterAll(async () => {
		await context.close();
		await server.stop();
	});

	test('every type of page opens without a breach of its policy', async () => {
		for (const path of pageTypes()) {
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
		await page
			.locator('form input[type=checkbox]:visible, form input[type=radio]:visible')
			.first()
			.click();
		await hit.click();
		await page.locator('h1').waitFor();
		expect(trouble).toEqual([]);
	});

	test('lists, comparison, map, explanations and questionnaire work', async () => {
		await page.goto(`${BASE}/praxisbeispiele/`);
		await page.locator('katalog-liste input[type=checkbox]:visible').first().check();
		await page.goto(`${BASE}/kommunen/`);
		await page.locator('svg a').first().focus();
		await page.keyboard.press('ArrowRight');
		await page.goto(`${BASE}/vergleich/`);
		const choice = page.locator('select').first();
		if ((await choice.count()) > 0) await choice.selectOption({ index: 1 });
		await page.goto(`${BASE}/termine/`);
		await page.goto(`${BASE}/themen/bauen/`);
		const term = page.locator('main button:visible').first();
		if ((await term.count()) > 0) await term.click();
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
