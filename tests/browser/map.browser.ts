import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { expectNamesApart } from '../support/map-names.ts';
import { unfoldFilters } from '../support/unfold-filters.ts';

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

test('a municipality is a shape, filled the more it contributed', async ({ page }) => {
	await page.goto('/kommunen/');
	await expect(map(page).locator('a path')).toHaveCount(51);
	const fill = (name: string) =>
		place(page, name)
			.locator('path')
			.evaluate((area) => getComputedStyle(area).fill);
	const fills = [await fill('Seebach'), await fill('Rust'), await fill('Offenburg')];
	expect(new Set(fills).size).toBe(3);
	await expect(page.locator('.karte__legende')).toContainText('GeoBasis-DE / BKG');
});

test('those who contributed come first, the others are a compact list below', async ({ page }) => {
	await page.goto('/kommunen/');
	const table = page.getByRole('region', { name: 'Kommunen' });
	const others = page.getByRole('region', { name: /^Noch ohne Beitrag/ });
	const [first, rest] = [table.locator('tbody tr'), others.getByRole('listitem')];
	expect((await first.count()) + (await rest.count())).toBe(51);
	await expect(rest.filter({ hasText: 'Hohberg' })).toContainText('Gemeinde, 8.186');
	await expect(table).not.toContainText('noch kein Beitrag');
	const row = table
		.getByRole('row')
		.filter({ has: page.getByRole('link', { name: 'Kehl', exact: true }) });
	await expect(row).toContainText('39.584');
	await expect(row).toContainText('Stadt Kehl');
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
	await expect(page.locator('[data-schild]')).toContainText('Zell am Harmersbach (');
	await page.keyboard.press('Tab');
	await expect(map(page).locator(':focus')).toHaveCount(0);
	await page.keyboard.press('Shift+Tab');
	await expect(place(page, 'Zell am Harmersbach')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/kommunen/zell-am-harmersbach/');
});

test('arrow keys follow the map: from Kehl on the Rhine down to Willstätt, right to Offenburg', async ({
	page,
}) => {
	await page.goto('/kommunen/');
	await place(page, 'Kehl').focus();
	await page.keyboard.press('ArrowDown');
	await expect(place(page, 'Willstätt')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(place(page, 'Offenburg')).toBeFocused();
});

test('“who has experience with” narrows table and map alike, and the address carries it', async ({
	page,
}) => {
	await page.goto('/kommunen/');
	const filter = page.getByRole('group', { name: 'Wer hat Erfahrung mit …' });
	await filter.getByRole('checkbox', { name: /^E-Akte/ }).check();
	await expect(page).toHaveURL('/kommunen/?themen=e-akte');
	await expect(page.locator('[data-zahl]')).toHaveText(/^\d+ Kommunen von 51$/);
	const found = await page.locator('tbody tr:visible').count();
	expect(found).toBeGreaterThan(1);
	await expect(page.locator('tbody tr:visible th').filter({ hasText: 'Kehl' })).toHaveCount(1);
	await expect(page.getByRole('heading', { name: /^Noch ohne Beitrag/ })).toBeHidden();
	await expect(map(page).getByRole('link')).toHaveCount(found);
	await expect(map(page).locator('a[tabindex="0"]')).toHaveCount(1);
	await page.reload();
	await expect(map(page).getByRole('link')).toHaveCount(found);
});

test('size class and kind narrow, too', async ({ page }) => {
	await page.goto('/kommunen/?groesse=ueber-20000');
	await expect(page.locator('[data-zahl]')).toHaveText('4 Kommunen von 51');
	await unfoldFilters(page);
	await expect(page.getByRole('checkbox', { name: /^Gemeinde/ })).toBeDisabled();
	await page.goto('/kommunen/?groesse=ueber-20000&typ=Gemeinde');
	await expect(page.getByText('Zu dieser Auswahl gibt es noch keine Kommune.')).toBeVisible();
	await expect(map(page).getByRole('link')).toHaveCount(0);
});

test('names on the map hide no other name and can be read on any page; a wide map names all who contributed', async ({
	page,
}) => {
	for (const [width, visible] of [
		[1280, 'breit'],
		[320, 'schmal'],
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/kommunen/');
		const names = page.locator(`.karte__namen--${visible} text`);
		expect(await names.count()).toBeGreaterThan(width < 600 ? 7 : 15);
		const bold = page.locator(`.karte__namen--${visible} .karte__name--voll`);
		const contributors = await page.locator('a.karte__ort--voll').count();
		if (width >= 600) await expect(bold).toHaveCount(contributors);
		await expectNamesApart(names, `${width} pixels`);
	}
});

for (const width of [320, 375]) {
	test(`at ${width} pixels the middle of each name is in its own area, and no line leads elsewhere`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/kommunen/');
		await expect(page.locator('.karte__namen--schmal .karte__strich')).toHaveCount(0);
		const astray = await page.locator('.karte__namen--schmal [data-name]').evaluateAll((names) =>
			names.flatMap((name) => {
				const box = (name as SVGGElement).getBBox();
				const area = document.querySelector<SVGPathElement>(
					`a[data-stelle="${name.getAttribute('data-name')}"] path`,
				);
				const middle = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);
				return area?.isPointInFill(middle) ? [] : [name.textContent];
			}),
		);
		expect(astray).toEqual([]);
	});

	test(`at ${width} pixels a link leads past the map to the list`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/kommunen/');
		const link = page.getByRole('link', { name: 'Zur Liste', exact: true });
		await expect(link).toBeInViewport();
		await link.click();
		await expect(page.getByRole('heading', { name: /^Haben etwas beigetragen/ })).toBeInViewport();
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`${colorScheme}: who contributed stands out from who did not, and each step from the one before`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/kommunen/');
		const lights = await page.locator('.karte__stufen .karte__zeichen').evaluateAll((signs) => {
			const canvas = document
				.createElement('canvas')
				.getContext('2d', { willReadFrequently: true });
			if (!canvas) return [];
			return signs.map((sign) => {
				canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
				canvas.fillRect(0, 0, 1, 1);
				canvas.fillStyle = getComputedStyle(sign).backgroundColor;
				canvas.fillRect(0, 0, 1, 1);
				const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
					(value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4),
				);
				return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
			});
		});
		const steps = lights.slice(1).map((light, index) => {
			const before = lights[index] ?? NaN;
			return Math.max(light, before) / Math.min(light, before);
		});
		expect(steps).toHaveLength(3);
		expect(steps[0]).toBeGreaterThan(1.6);
		expect(Math.min(...steps)).toBeGreaterThan(1.39);
	});
}

test('a municipality that has nothing yet begins with cases of places of its size', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	await page.goto('/kommunen/hausach/');
	const own = 5851;
	await expect(page.locator('.lead')).toHaveText(/5\.851 Einwohner/);
	const similar = page.getByRole('region', { name: 'Was ähnlich große Kommunen haben' });
	const sizes = await similar.getByText(/^[\d.]+ Einwohner$/).allTextContents();
	expect(sizes).toHaveLength(5);
	const times = sizes.map((size) => Number(size.replace(/\D/g, '')) / own);
	expect(Math.min(...times)).toBeGreaterThanOrEqual(0.5);
	expect(Math.max(...times)).toBeLessThanOrEqual(2);
	const cases = similar.locator('.fall > a');
	for (const nth of [0, 1, 2]) await expect(cases.nth(nth)).toBeInViewport();
	const title = (await cases.first().textContent()) ?? '';
	await cases.first().click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('a municipality with cases begins with them and names each page once', async ({ page }) => {
	await page.goto('/kommunen/lahr/');
	const regions = page.locator('.profil').getByRole('region');
	await expect(regions.first()).toHaveAccessibleName('Was Lahr/Schwarzwald hat');
	await expect(regions.nth(1)).toHaveAccessibleName('Was ähnlich große Kommunen haben');
	const addresses = await page
		.locator('main a[href^="/praxisbeispiele/"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect(addresses.length).toBeGreaterThan(3);
	expect(addresses).toEqual([...new Set(addresses)]);
});
