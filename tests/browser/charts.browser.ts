import { distFolder, readSite } from '../support/built-site.ts';
import { expect, test } from '../support/browser-test.ts';
import { chartOverlaps } from '../support/in-page/chart-overlaps.ts';

const WIDTHS = [320, 375, 1280];

test('in every chart no two labels run into each other, and no dot touches one', async ({
	page,
}) => {
	const paths = readSite(distFolder)
		.pages.filter(({ html }) => /class="(?:diagramm|punktbild)/.test(html))
		.map(({ path }) => path);
	expect(paths).toContain('/kosten/');
	const found: string[] = [];
	for (const path of paths) {
		await page.goto(path);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			const faults = await page.evaluate(chartOverlaps);
			found.push(...faults.map((fault) => `${path} (${width}) ${fault}`));
		}
	}
	expect(found).toEqual([]);
});

test('on a phone a chart has three labels at its line at most', async ({ page }) => {
	await page.setViewportSize({ width: 375, height: 800 });
	await page.goto('/kosten/');
	const counts = await page
		.locator('.punktbild__gitter')
		.evaluateAll((charts) =>
			charts.map(
				(chart) =>
					[...chart.querySelectorAll('text')].filter(
						(text) => text.getBoundingClientRect().width > 0,
					).length,
			),
		);
	expect(counts.length).toBeGreaterThan(0);
	for (const count of counts) {
		expect(count).toBeGreaterThanOrEqual(2);
		expect(count).toBeLessThanOrEqual(3);
	}
});

test('of the costs those of one size are shown, also without JavaScript', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto('/kosten/');
	const rows = page.locator('.kosten tbody tr[data-groesse]');
	const sections = page.locator('.kosten__abschnitt');
	const all = await sections.filter({ visible: true }).count();
	const overview = page.getByRole('region', { name: 'Tabelle: Kosten aller Lösungen' });
	const solutions = overview.getByRole('rowheader').filter({ visible: true });
	const compared = await solutions.count();
	await page.getByLabel('2.001 bis 5.000').check();
	expect(await solutions.count()).toBeLessThan(compared);
	// Of one size there are as many solutions in the overview as sections below it.
	expect(await solutions.count()).toBe(await sections.filter({ visible: true }).count());
	expect(
		await rows
			.filter({ visible: true })
			.evaluateAll((shown) => [
				...new Set(shown.map((row) => (row as HTMLElement).dataset.groesse)),
			]),
	).toEqual(['2']);
	const some = await sections.filter({ visible: true }).count();
	expect(some).toBeLessThan(all);
	await expect(page.locator('.punktbild').filter({ visible: true })).toHaveCount(0);
	await page.getByLabel('alle Größen').check();
	await expect(sections.filter({ visible: true })).toHaveCount(all);
	await expect(solutions).toHaveCount(compared);
	await page.close();
});

test('the size of which costs are shown is in the address, to be sent and found again', async ({
	page,
}) => {
	await page.goto('/kosten/');
	await page.getByLabel('2.001 bis 5.000').check();
	await expect(page).toHaveURL(/\/kosten\/\?groesse=bis-5000$/);
	await page.reload();
	await expect(page.getByLabel('2.001 bis 5.000')).toBeChecked();
	await page.getByLabel('alle Größen').check();
	await expect(page).toHaveURL(/\/kosten\/$/);
	await page.goto('/kosten/?groesse=unbekannt');
	await expect(page.getByLabel('alle Größen')).toBeChecked();
});
