import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { pageTypes } from '../support/page-types.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that can change when only the colours change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const LOOKS = [
	{ colorScheme: 'light', width: 1280 },
	{ colorScheme: 'dark', width: 1280, rules: COLOUR_RULES },
	{ colorScheme: 'dark', width: 320 },
	{ colorScheme: 'light', width: 320, rules: COLOUR_RULES },
] as const;

/** What axe finds on a page as it stands, one line a place. */
async function findings(page: Page, rules?: readonly string[]): Promise<string[]> {
	const axe = new AxeBuilder({ page });
	const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(TAGS)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
	);
}

test('dark and light differ, so that both are tested', async ({ page }) => {
	await page.goto('/');
	const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await background();
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await background()).not.toBe(light);
});

for (const path of pageTypes()) {
	test(`${path} is accessible, light and dark, wide and narrow`, async ({ page }) => {
		await page.goto(path);
		for (const { colorScheme, width, ...only } of LOOKS) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 900 });
			const rules = 'rules' in only ? only.rules : undefined;
			expect(await findings(page, rules), `${colorScheme}, ${width} pixels`).toEqual([]);
		}
	});

	test(`${path} fits into 320 pixels`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(320);
	});
}

test('the states of the search page are accessible, too', async ({ page }) => {
	for (const query of ['Bauantrag', 'Quastenflosser']) {
		await page.goto(`/suche/?q=${query}`);
		await expect(page.locator('[data-suche="fertig"], [data-suche="leer"]')).toBeVisible();
		expect(await findings(page)).toEqual([]);
	}
});

test('an open explanation is accessible, too', async ({ page }) => {
	await page.goto('/praxisbeispiele/offenburg-onlinedienste-2023/');
	await page.locator('a.begriff').first().click();
	expect(await findings(page)).toEqual([]);
});
