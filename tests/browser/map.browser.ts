import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

const map = (page: Page) => page.getByRole('group', { name: /^Karte: Ortenaukreis/ });
const place = (page: Page, name: string) =>
	map(page).getByRole('link', { name: new RegExp(`^${name}, `) });

test('each place of the map says its name, kind, size and what it contributed', async ({
	page,
}) => {
	await page.goto('/kommunen/');
	await expect(map(page).getByRole('link')).toHaveCount(51);
	await expect(place(page, 'Offenburg')).toHaveAccessibleName(
		/^Offenburg, Große Kreisstadt, 62\.993 Einwohner, \d+ Beiträge$/,
	);
	await expect(place(page, 'Seebach')).toHaveAccessibleName(
		'Seebach, Gemeinde, 1.410 Einwohner, noch kein Beitrag',
	);
});

test('the table beside the map names the same municipalities', async ({ page }) => {
	await page.goto('/kommunen/');
	const table = page.getByRole('region', { name: 'Städte und Gemeinden' });
	await expect(table.locator('tbody tr')).toHaveCount(51);
	const row = table
		.getByRole('row')
		.filter({ has: page.getByRole('link', { name: 'Kehl', exact: true }) });
	await expect(row).toContainText('39.584');
	await expect(row).toContainText('E-Akte im Ausländerwesen der Stadt Kehl');
});

test('the map is one stop for the keyboard; arrow keys go to the next place, Enter opens it', async ({
	page,
}) => {
	await page.goto('/kommunen/');
	await expect(map(page).locator('a[tabindex="0"]')).toHaveCount(1);
	await page.getByLabel('Sortieren').focus();
	await page.keyboard.press('Tab');
	await expect(place(page, 'Achern')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(place(page, 'Achern')).not.toBeFocused();
	await page.keyboard.press('End');
	await expect(place(page, 'Zell am Harmersbach')).toBeFocused();
	await expect(page.locator('[data-schild]')).toContainText('Zell am Harmersbach (0)');
	await page.keyboard.press('Tab');
	await expect(map(page).locator(':focus')).toHaveCount(0);
	await page.keyboard.press('Shift+Tab');
	await expect(place(page, 'Zell am Harmersbach')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/kommunen/zell-am-harmersbach/');
});

test('arrow keys follow the map: from Kehl on the Rhine down to Neuried, right to Schutterwald', async ({
	page,
}) => {
	await page.goto('/kommunen/');
	await place(page, 'Kehl').focus();
	await page.keyboard.press('ArrowDown');
	await expect(place(page, 'Neuried')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(place(page, 'Schutterwald')).toBeFocused();
});

test('“who has experience with” narrows table and map alike, and the address carries it', async ({
	page,
}) => {
	await page.goto('/kommunen/');
	const filter = page.getByRole('group', { name: 'Wer hat Erfahrung mit …' });
	await filter.getByRole('checkbox', { name: /^E-Akte/ }).check();
	await expect(page).toHaveURL('/kommunen/?themen=e-akte');
	await expect(page.locator('[data-zahl]')).toHaveText('2 Kommunen von 51');
	await expect(page.locator('tbody tr:visible th')).toHaveText(['Kehl', 'Offenburg']);
	await expect(map(page).getByRole('link')).toHaveCount(2);
	await expect(place(page, 'Kehl')).toHaveAttribute('tabindex', '0');
	await page.reload();
	await expect(map(page).getByRole('link')).toHaveCount(2);
});

test('size class and kind narrow, too', async ({ page }) => {
	await page.goto('/kommunen/?groesse=ueber-20000');
	await expect(page.locator('[data-zahl]')).toHaveText('4 Kommunen von 51');
	await page.getByRole('checkbox', { name: /^Gemeinde/ }).check();
	await expect(page.getByText('Zu dieser Auswahl gibt es noch keine Kommune.')).toBeVisible();
	await expect(map(page).getByRole('link')).toHaveCount(0);
});

test('names on the map hide no circle and no other name, and can be read on any page', async ({
	page,
}) => {
	for (const [width, visible] of [
		[1280, 'breit'],
		[320, 'schmal'],
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/kommunen/');
		const names = page.locator(`.karte__namen--${visible} text`);
		expect(await names.count()).toBeGreaterThan(15);
		const boxes = await names.evaluateAll((texts) =>
			texts.map((text) => {
				const { left, right, top, bottom } = text.getBoundingClientRect();
				const size = parseFloat(getComputedStyle(text).fontSize);
				const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
				return { left, right, top: top + 3, bottom: bottom - 3, pixels: size * scale };
			}),
		);
		const overlapping = boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter(
					(b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
				),
		);
		expect(overlapping, `${width} pixels`).toEqual([]);
		for (const { pixels } of boxes) expect(pixels).toBeGreaterThanOrEqual(12);
	}
});

test('a municipality’s page leads to like ones that have what it lacks', async ({ page }) => {
	await page.goto('/kommunen/lahr/');
	const similar = page.getByRole('region', { name: 'Was ähnliche Kommunen schon haben' });
	await expect(similar).toContainText(
		'derselben Art und Größe (Große Kreisstadt, über 20.000 Einwohner)',
	);
	await similar
		.getByRole('list', { name: 'Weitere Themen von Kehl' })
		.getByRole('link', { name: /^E-Akte/ })
		.click();
	await expect(page).toHaveURL('/kommunen/kehl/#thema-e-akte');
	await expect(page.locator('#thema-e-akte')).toContainText('E-Akte im Ausländerwesen');
});
