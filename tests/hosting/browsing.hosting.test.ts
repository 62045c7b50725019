import { join } from 'node:path';
import { chromium, expect as shows, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headlessOptions } from '../support/chromium.ts';
import { pageTypes } from '../support/page-types.ts';
import type { RunningServer } from '../support/server-process.ts';
import { strictVisitor, type StrictVisitor } from '../support/strict-visitor.ts';
import { startApache, startNginx } from '../support/web-servers.ts';
import { unfoldFilters } from '../support/unfold-filters.ts';

const { folder, missing } = inject('hosting');
const BASE = '/wissen/ortenau';
const below = { root: join(folder, 'unterpfad'), path: BASE };

let browser: Browser;
beforeAll(async () => {
	browser = await chromium.launch(headlessOptions());
});
afterAll(() => browser.close());

describe.skipIf(missing !== '').each([
	['nginx', () => startNginx(below, true)],
	['Apache', () => startApache(below)],
] as const)('Chromium on %s under a subpath', (_name, start) => {
	let server: RunningServer;
	let visitor: StrictVisitor;

	beforeAll(async () => {
		server = await start();
		visitor = await strictVisitor(browser, server.origin, `${BASE}/`);
	});
	afterAll(async () => {
		await visitor.context.close();
		await server.stop();
	});

	test('every type of page opens without a breach of its policy', async () => {
		const { page, trouble } = visitor;
		for (const path of pageTypes(below.root + BASE)) {
			await page.goto(BASE + path, { waitUntil: 'load' });
			await shows(page.locator('h1')).toHaveCount(1);
		}
		expect(trouble()).toEqual([]);
	});

	test('suggestions, search and its filters work', async () => {
		const { page, trouble } = visitor;
		await page.goto('glossar/');
		await page.getByRole('combobox').pressSequentially('offenburg');
		await page.getByRole('option', { name: /^Offenburg\s*Kommune$/ }).click();
		await page.waitForURL(`${server.origin}${BASE}/kommunen/offenburg/`);
		await page.getByRole('combobox').fill('Bauantrag');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${server.origin}${BASE}/suche/?q=Bauantrag`);
		const hit = page.locator('#treffer a').first();
		await shows(hit).toHaveAttribute('href', /^\/wissen\/ortenau\//);
		await hit.click();
		await shows(page.locator('h1')).toBeVisible();
		expect(trouble()).toEqual([]);
	});

	test('list filters and the comparison work', async () => {
		const { page, trouble } = visitor;
		await page.goto('praxisbeispiele/');
		await unfoldFilters(page);
		await page.getByRole('checkbox', { name: /^Kehl/ }).check();
		await page.waitForURL(/kommune=kehl/);
		await page.goto('vergleich/?beispiele=offenburg-massnahmenpaket,rust-chatbot');
		await shows(page.getByRole('columnheader')).toHaveCount(3);
		expect(trouble()).toEqual([]);
	});

	test('explanations of terms and the map work', async () => {
		const { page, trouble } = visitor;
		await page.goto('praxisbeispiele/offenburg-onlinedienste-2023/');
		const term = page.locator('a.begriff').first();
		await term.click();
		await page.locator(`#begriff-${await term.getAttribute('data-begriff')}`).waitFor();
		await page.goto('kommunen/');
		const map = page.getByRole('group', { name: /^Karte: Ortenaukreis/ });
		await map.getByRole('link', { name: /^Offenburg, / }).focus();
		await page.keyboard.press('ArrowRight');
		await shows(page.locator(':focus')).toHaveAttribute(
			'href',
			/^\/wissen\/ortenau\/kommunen\/(?!offenburg)/,
		);
		expect(trouble()).toEqual([]);
	});

	test('WebAssembly is refused on every page but the search', async () => {
		const { page, trouble } = visitor;
		// The smallest WebAssembly module: magic number and version.
		const compile =
			'WebAssembly.compile(new Uint8Array([0,97,115,109,1,0,0,0])).then(() => true, () => false)';
		await page.goto('suche/');
		expect(await page.evaluate(compile)).toBe(true);
		await page.goto(`${BASE}/`);
		expect(await page.evaluate(compile)).toBe(false);
		expect(trouble().every((text) => /policy|WebAssembly/i.test(text))).toBe(true);
	});
});
