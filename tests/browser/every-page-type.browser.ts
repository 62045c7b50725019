import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/browser-test.ts';
import { pageTypes } from '../support/page-types.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LOOKS = [
	{ colorScheme: 'light', width: 1280 },
	{ colorScheme: 'dark', width: 1280 },
	{ colorScheme: 'dark', width: 320 },
	{ colorScheme: 'light', width: 320 },
] as const;

for (const path of pageTypes()) {
	test(`${path} is accessible, light and dark, wide and narrow`, async ({ page }) => {
		await page.goto(path);
		for (const { colorScheme, width } of LOOKS) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 900 });
			const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
			const told = violations.flatMap(({ id, nodes }) =>
				nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
			);
			expect(told, `${colorScheme}, ${width} pixels`).toEqual([]);
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
		const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.target])).toEqual([]);
	}
});

test('an open explanation is accessible, too', async ({ page }) => {
	await page.goto('/praxisbeispiele/offenburg-onlinedienste-2023/');
	await page.locator('a.begriff').first().click();
	const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes[0]?.target])).toEqual([]);
});
