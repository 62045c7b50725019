import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect as shows, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headlessOptions } from '../support/chromium.ts';
import { OTHER_PATH, OTHER_SITE } from '../support/other-portal.ts';
import { pageTypes } from '../support/page-types.ts';
import { crawl } from '../support/served-links.ts';
import type { RunningServer } from '../support/server-process.ts';
import { strictVisitor, type StrictVisitor } from '../support/strict-visitor.ts';
import { startApache, startNginx } from '../support/web-servers.ts';

const { folder, missing } = inject('hosting');
const root = { root: join(folder, 'anderes'), path: '' };
const below = { root: join(folder, 'anderes-unten'), path: OTHER_PATH };

let browser: Browser;
beforeAll(async () => {
	browser = await chromium.launch(headlessOptions());
});
afterAll(() => browser.close());

describe.skipIf(missing !== '').each([
	['Apache at the root', () => startApache(root), root],
	['nginx under a subpath of all signs', () => startNginx(below, true), below],
] as const)('the portal of another district on %s', (_name, start, site) => {
	const base = `${site.path}/`;
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

	test('every link of every page, feed, calendar and data file leads somewhere', async () => {
		const { found, broken } = await crawl({
			origin: server.origin,
			base,
			siteUrl: new URL(OTHER_SITE).origin,
		});
		expect(broken).toEqual([]);
		expect(found.size).toBeGreaterThan(200);
	});

	test('every type of page opens without a breach of its policy', async () => {
		const { page, trouble } = visitor;
		const built = site.root + site.path;
		// The content decides whether there is a page on how to contribute.
		const types = pageTypes(built).filter((path) =>
			existsSync(join(built, path.replace(/\/$/, '/index.html'))),
		);
		expect(types.length).toBeGreaterThan(25);
		for (const path of types) {
			await page.goto(site.path + path, { waitUntil: 'load' });
			await shows(page.locator('h1')).toHaveCount(1);
		}
		expect(trouble()).toEqual([]);
	});

	test('search and suggestions find what has a difficult name', async () => {
		const { page, trouble } = visitor;
		await page.goto('suche/?q=Sonderwort');
		await shows(page.locator('#treffer a').first()).toHaveAttribute(
			'href',
			new RegExp(`^${base}glossar/`),
		);
		await page.goto('glossar/404/');
		await page.getByRole('combobox').pressSequentially('sonderw');
		await page.getByRole('option').first().click();
		await page.waitForURL(`${server.origin}${base}glossar/**`);
		await shows(page.locator('h1')).toContainText('Sonderwort');
		expect(trouble()).toEqual([]);
	});

	test('questionnaire, board of offers and list of events work', async () => {
		const { page, trouble } = visitor;
		await page.goto('umfragen/offen-2027/fragebogen/');
		await page.getByRole('radio').first().check();
		await page.goto('boerse/angebot-001/');
		await page.getByText('Kein Mailprogramm?').click();
		await page.getByRole('button', { name: 'Text kopieren' }).click();
		await shows(page.locator('text-kopieren [role="status"]')).toHaveText(/Text/);
		await page.goto('termine/');
		await shows(page.getByRole('region', { name: 'Vergangene Termine' })).toBeVisible();
		await page.goto('umfragen/stand-2026/');
		await shows(page.getByRole('img', { name: /^Diagramm: / }).first()).toBeVisible();
		expect(trouble()).toEqual([]);
	});
});
