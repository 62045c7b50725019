import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/browser-test.ts';
import { distFolder, readSite } from '../support/built-site.ts';
import { notAllByDay } from '../support/every-look.ts';

const GUIDE = '/leitfaeden/digitaler-bauantrag/';

test('the rail beside a guide stays in view and marks the section that is being read', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(GUIDE);
	const rail = page.getByRole('navigation', { name: 'Auf dieser Seite' });
	await expect(rail.locator('[aria-current]')).toHaveCount(0);
	await page.getByRole('heading', { name: 'Checkliste' }).evaluate((heading) => {
		heading.scrollIntoView({ block: 'start', behavior: 'instant' });
	});
	await expect(rail.locator('[aria-current]')).toContainText('Checkliste');
	await expect(rail.getByRole('link', { name: 'Checkliste' })).toBeInViewport();
	await page.evaluate(() => {
		scrollTo({ top: 0, behavior: 'instant' });
	});
	await expect(rail.locator('[aria-current]')).toHaveCount(0);
});

test('on a phone the contents are folded, and lead to the sections', async ({ page }) => {
	await page.setViewportSize({ width: 375, height: 812 });
	await page.goto(GUIDE);
	const link = page.getByRole('link', { name: 'Checkliste', exact: true });
	await expect(link).toBeHidden();
	await page.getByText('Auf dieser Seite', { exact: true }).locator('visible=true').click();
	await link.click();
	await expect(page.getByRole('heading', { name: 'Checkliste' })).toBeInViewport();
});

test('a case shows its figures large below the title: change, cost, size and beginning', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	await page.goto('/praxisbeispiele/albstadt-maengelmelder/');
	const figures = page.locator('.grosszahlen');
	await expect(figures.locator('dt')).toHaveText([
		'Mängelmeldungen im Jahr (Wert vorher ungefähr)',
		'Einmalige Kosten',
		'Einwohner',
		'Seit',
	]);
	await expect(figures.locator('strong').first()).toBeInViewport();
	await expect(figures).toContainText('vorher 100 Meldungen');
	await expect(page.locator('.fakten dt', { hasText: 'Einmalige Kosten' })).toBeHidden();
	await figures.getByRole('link', { name: 'Quelle 1' }).first().click();
	await expect(page.locator('#quelle-1')).toBeInViewport();
});

test('on a phone the text of every guide and case begins on the first screen or right below it', async ({
	page,
}) => {
	const late: string[] = [];
	await page.setViewportSize({ width: 375, height: 812 });
	for (const { path } of notAllByDay(readSite(distFolder).pages, 40)) {
		if (!/^\/(?:leitfaeden|praxisbeispiele)\/(?!seite\/)[^/]+\/$/.test(path)) continue;
		await page.goto(path, { waitUntil: 'domcontentloaded' });
		await page.evaluate(() => document.fonts.ready);
		const first = page.locator('.fliesstext :is(p, li)').first();
		if ((await first.count()) === 0) continue;
		const top = (await first.boundingBox())?.y ?? Infinity;
		if (top > 900) late.push(`${path}: ${Math.round(top)}`);
	}
	expect(late).toEqual([]);
});

test('on a phone the facts are folded, with the most important ones in the fold', async ({
	page,
}) => {
	await page.setViewportSize({ width: 375, height: 812 });
	await page.goto('/praxisbeispiele/albstadt-maengelmelder/');
	const fold = page.locator('.angaben > summary');
	await expect(fold).toContainText(/In Betrieb\s*Stand 2023/);
	await expect(page.locator('.fakten')).toBeHidden();
	await fold.click();
	await expect(page.locator('.fakten dt', { hasText: 'Einmalige Kosten' })).toBeVisible();
	await expectAccessible(page);
});
