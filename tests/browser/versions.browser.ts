import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

const ARTICLE = '/leitfaeden/nutzerkonten/';
const switchOf = (page: Page) => page.getByRole('navigation', { name: 'Fassungen dieses Textes' });

test('the keyboard chooses a version, which says where the reader is', async ({ page }) => {
	await page.goto(ARTICLE);
	const easy = switchOf(page).getByRole('link', { name: 'Leichte Sprache' });
	await easy.focus();
	await page.keyboard.press('Shift+Tab');
	await expect(switchOf(page).getByRole('link', { name: 'Kurz gesagt' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${ARTICLE}kurz/`);
	await expect(page).toHaveTitle(/, kurz gesagt/);
	await expect(switchOf(page).locator('[aria-current=page]')).toHaveText('Kurz gesagt');
	await expect(page.getByRole('heading', { level: 2, name: 'Quellen' })).toBeVisible();
});

test('Leichte Sprache is larger than the full text, in short lines, none of them broken in a word', async ({
	page,
}) => {
	const look = () =>
		page
			.locator('.fliesstext')
			.first()
			.evaluate((element) => {
				const { fontSize, lineHeight, hyphens, textAlign } = getComputedStyle(element);
				const size = parseFloat(fontSize);
				const width = element.getBoundingClientRect().width / size;
				return { size, line: parseFloat(lineHeight) / size, width, hyphens, textAlign };
			});
	await page.goto(ARTICLE);
	const full = await look();
	for (const path of [`${ARTICLE}leichte-sprache/`, '/leichte-sprache/']) {
		await page.goto(path);
		const easy = await look();
		expect(easy.size).toBeGreaterThan(full.size * 1.15);
		expect(easy.line).toBeGreaterThan(full.line);
		expect(easy.width).toBeLessThan(full.width);
		expect(easy).toMatchObject({ hyphens: 'manual', textAlign: 'left' });
	}
});

for (const width of [320, 1280]) {
	test(`at ${width} pixels every page shows the way to Leichte Sprache and Gebärdensprache`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 640 });
		for (const path of ['/', ARTICLE, '/suche/', '/404.html']) {
			await page.goto(path);
			const banner = page.getByRole('banner');
			for (const name of ['Leichte Sprache', 'Gebärdensprache']) {
				const link = banner.getByRole('link', { name });
				await expect(link).toBeVisible();
				await expect(link).toBeInViewport();
			}
		}
		await page.getByRole('banner').getByRole('link', { name: 'Gebärdensprache' }).click();
		await expect(page.getByText('Das Video fehlt noch')).toBeVisible();
	});
}

test('a report from the search carries the query, one from another page its address', async ({
	page,
}) => {
	await page.goto('/suche/?q=Bauantrag');
	const report = page.getByRole('contentinfo').getByRole('link', { name: 'Barriere melden' });
	await report.focus();
	await expect(report).toHaveAttribute('href', /%2Fsuche%2F%3Fq%3DBauantrag/);
	await page.goto('/diese/seite/gibt/es/nicht/');
	await report.hover();
	await expect(report).toHaveAttribute('href', /%2Fdiese%2Fseite%2Fgibt%2Fes%2Fnicht%2F/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the switch leads to every version and back', async ({ page }) => {
		await page.goto(ARTICLE);
		await switchOf(page).getByRole('link', { name: 'Leichte Sprache' }).click();
		await expect(page).toHaveURL(`${ARTICLE}leichte-sprache/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Ein Konto für Anträge im Internet',
		);
		await switchOf(page).getByRole('link', { name: 'Ausführlich' }).click();
		await expect(page).toHaveURL(ARTICLE);
	});

	test('a report from the search names the plain address', async ({ page }) => {
		await page.goto('/suche/?q=Bauantrag');
		const report = page.getByRole('contentinfo').getByRole('link', { name: 'Barriere melden' });
		await expect(report).toHaveAttribute('href', /%2Fsuche%2F%0A/);
	});
});

test('a version prints without the switch', async ({ page }) => {
	await page.goto(`${ARTICLE}kurz/`);
	await page.emulateMedia({ media: 'print' });
	await expect(switchOf(page)).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
