import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

const PAGE = '/praxisbeispiele/offenburg-onlinedienste-2023/';
const term = (page: Page) => page.locator('a.begriff').first();

async function explanationOf(page: Page) {
	const id = await term(page).getAttribute('data-begriff');
	return page.locator(`#begriff-${id}`);
}

test('a click on a term opens its explanation beside it, a second closes it', async ({ page }) => {
	await page.goto(PAGE);
	const explanation = await explanationOf(page);
	await expect(explanation).toBeHidden();
	await term(page).click();
	await expect(explanation).toBeVisible();
	await expect(term(page)).toHaveAttribute('aria-expanded', 'true');
	await expect(page).toHaveURL(PAGE);
	const [link, box] = [await term(page).boundingBox(), await explanation.boundingBox()];
	expect(Math.abs((box?.y ?? 0) - (link?.y ?? 0))).toBeLessThan(400);
	await term(page).click();
	await expect(explanation).toBeHidden();
	await expect(term(page)).toHaveAttribute('aria-expanded', 'false');
});

for (const key of ['Enter', 'Space']) {
	test(`${key} opens the explanation, Escape closes it, the focus stays`, async ({ page }) => {
		await page.goto(PAGE);
		const explanation = await explanationOf(page);
		await term(page).focus();
		await page.keyboard.press(key);
		await expect(explanation).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(explanation).toBeHidden();
		await expect(term(page)).toBeFocused();
	});
}

test('the next step of the keyboard leads into the open explanation, to the glossary', async ({
	page,
}) => {
	await page.goto(PAGE);
	const path = await term(page).getAttribute('href');
	await term(page).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(path ?? '');
});

test('on a narrow screen an explanation stays inside the window', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(PAGE);
	for (const link of await page.locator('a.begriff').all()) {
		await link.click();
		const box = await page
			.locator(`#begriff-${await link.getAttribute('data-begriff')}`)
			.boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
		await page.keyboard.press('Escape');
	}
});

test('an open explanation stays with its link when the window is made narrow', async ({ page }) => {
	await page.goto(PAGE);
	const explanation = await explanationOf(page);
	await term(page).click();
	await page.setViewportSize({ width: 320, height: 640 });
	await expect(async () => {
		const [link, box] = [await term(page).boundingBox(), await explanation.boundingBox()];
		if (!link || !box) throw new Error('Nothing to measure');
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(320);
		const apart = Math.max(box.y - (link.y + link.height), link.y - (box.y + box.height));
		expect(apart).toBeGreaterThanOrEqual(0);
		expect(apart).toBeLessThan(12);
	}).toPass();
});

test('a modifier key opens the glossary in a tab of its own, as with any link', async ({
	page,
	context,
}) => {
	await page.goto(PAGE);
	const opened = context.waitForEvent('page');
	await term(page).click({ modifiers: ['ControlOrMeta'] });
	const other = await opened;
	await expect(other).toHaveURL(/\/glossar\//);
});
