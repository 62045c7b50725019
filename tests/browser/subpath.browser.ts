import { serveFolder } from '#src/commands/start/serve-folder.ts';
import { expect, test } from '../support/browser-test.ts';
import { sharedBuild } from '../support/shared-build.ts';

const BASE = '/wissen/ortenau/';

/** The portal under a subpath, built and served once. */
const subpath = test.extend<object, { portal: string }>({
	portal: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the names it needs from here.
		async ({}, use) => {
			const dist = await sharedBuild({ BASE_PATH: BASE, SITE_URL: 'https://rathaus.example.org' });
			const server = await serveFolder(dist, { port: 0, base: BASE });
			await use(server.address);
			server.close();
		},
		{ scope: 'worker', timeout: 120_000 },
	],
	baseURL: async ({ portal }, use) => use(new URL(portal).origin),
});

subpath('under a subpath suggestions and hits lead to pages below it', async ({ page }) => {
	await page.goto(`${BASE}glossar/ozg/`);
	await page.getByRole('combobox').pressSequentially('offenburg');
	await page.getByRole('option', { name: /^Offenburg\s*Kommune$/ }).click();
	await expect(page).toHaveURL(`${BASE}kommunen/offenburg/`);
	await page.getByRole('combobox').fill('Offenburg');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${BASE}suche/?q=Offenburg`);
	await expect(page.locator('#treffer a').first()).toHaveAttribute(
		'href',
		`${BASE}kommunen/offenburg/`,
	);
});
