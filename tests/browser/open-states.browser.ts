import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/browser-test.ts';
import { unfoldFilters } from '../support/unfold-filters.ts';

/** Everything on pages that can be opened, filled or chosen, besides collapsed sections. */
const STATES: readonly [name: string, path: string, open: (page: Page) => Promise<void>][] = [
	[
		'hits with a filter ticked',
		'/suche/?q=Bauantrag',
		async (page) => {
			await expect(page.locator('[data-suche="fertig"]')).toBeVisible();
			await unfoldFilters(page);
			await page.locator('label', { hasText: 'Leitfäden' }).first().click();
			await expect(page.getByRole('button', { name: 'Leitfäden entfernen' })).toBeVisible();
		},
	],
	[
		'a search that corrected a word',
		'/suche/?q=Bauamtrag',
		async (page) => {
			await expect(page.locator('[data-suche="fertig"]')).toBeVisible();
		},
	],
	[
		'a search without hits',
		'/suche/?q=Quastenflosser',
		async (page) => {
			await expect(page.locator('[data-suche="leer"]')).toBeVisible();
		},
	],
	[
		'words found on a page that was reached from the hits',
		'/suche/?q=Bauantrag',
		async (page) => {
			await page.locator('#treffer a[href]').first().click();
			await expect(page.locator('article')).toBeVisible();
		},
	],
	[
		'a list with filters in use, and two cases to compare',
		'/praxisbeispiele/?kommune=offenburg',
		async (page) => {
			const boxes = page.getByRole('checkbox', { name: /^Vergleichen ./ });
			await boxes.nth(0).check();
			await boxes.nth(1).check();
			await expect(page.getByRole('link', { name: 'Vergleichen', exact: true })).toBeVisible();
		},
	],
	[
		'a list in which the filters leave nothing',
		'/praxisbeispiele/?kommune=rust&themen=e-akte',
		async (page) => {
			await expect(page.locator('[data-zahl]')).toHaveText(/^0 Praxisbeispiele von/);
		},
	],
	[
		'a map with a place in focus',
		'/kommunen/',
		async (page) => {
			const map = page.getByRole('group', { name: /^Karte: Ortenaukreis/ });
			await map.getByRole('link', { name: /^Kehl, / }).focus();
			await page.keyboard.press('ArrowDown');
			await expect(map.getByRole('link', { name: /^Willstätt, / })).toBeFocused();
			await expect(page.locator('[data-schild]')).toContainText(/Willstätt \(\d+\)/);
		},
	],
	[
		'an explanation of a term',
		'/praxisbeispiele/offenburg-onlinedienste-2023/',
		async (page) => {
			await page.locator('a.begriff').first().click();
			await expect(page.locator('a.begriff[aria-expanded="true"]')).toBeVisible();
		},
	],
];

for (const [name, path, open] of STATES) {
	test(`${name}: accessible and fitting, in both themes and widths`, async ({ page }) => {
		await page.goto(path);
		await open(page);
		await expectAccessible(page);
	});
}

test('the open menu of a narrow window is accessible in both themes', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/');
	await page.getByText('Menü', { exact: true }).click();
	await expect(page.getByRole('banner').getByRole('link', { name: 'Leitfäden' })).toBeVisible();
	await expectAccessible(page);
});
