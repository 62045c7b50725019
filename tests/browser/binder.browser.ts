import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/browser-test.ts';

const GUIDE = '/leitfaeden/e-akte-einfuehren/';
const CASE = '/praxisbeispiele/albstadt-maengelmelder/';
const TEMPLATE = '/vorlagen/ratsvorlage-e-akte/';

const button = (page: Page) =>
	page.getByRole('banner').or(page.getByRole('main')).getByRole('button', { name: /Mappe/ });
const titles = (page: Page) => page.locator('.mappe__titel a:first-of-type');

async function bind(page: Page, ...paths: string[]) {
	for (const path of paths) {
		await page.goto(path);
		await page.getByRole('button', { name: 'In die Mappe legen' }).first().click();
	}
}

test('articles get into the binder by one button, and the binder opens from there', async ({
	page,
}) => {
	await page.goto(GUIDE);
	await page.getByRole('button', { name: 'In die Mappe legen' }).first().click();
	await expect(button(page).first()).toHaveText('Aus der Mappe nehmen');
	await bind(page, CASE);
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Mappe ansehen (2)' }).first().click();
	await expect(page).toHaveURL('/mappe/');
	await expect(titles(page)).toHaveText([/Akte/, /Mängelmelder in Albstadt/]);
	await expect(page.locator('.mappe__titel span')).toHaveText(['Leitfaden', 'Praxisbeispiel']);
	await page.goBack();
	await page.getByRole('button', { name: 'Aus der Mappe nehmen' }).first().click();
	await expect(page.getByRole('link', { name: 'Mappe ansehen (1)' }).first()).toBeVisible();
});

test('the binder is put in order, emptied and brought back, by keyboard as well', async ({
	page,
}) => {
	await bind(page, GUIDE, CASE, TEMPLATE);
	await page.goto('/mappe/');
	await expect(titles(page)).toHaveCount(3);
	await expectAccessible(page);
	await page.getByRole('button', { name: /^Nach oben: .*Albstadt/ }).press('Enter');
	await expect(titles(page).first()).toHaveText(/Albstadt/);
	await expect(page.getByRole('button', { name: /^Nach unten: .*Albstadt/ })).toBeFocused();
	await page.getByRole('button', { name: /^Entfernen: .*Albstadt/ }).click();
	await expect(titles(page)).toHaveText([/Akte/, /Akte/]);
	await page.reload();
	await expect(titles(page)).toHaveCount(2);
	await page.getByRole('button', { name: 'Mappe leeren' }).click();
	await expect(page.getByText('In Ihrer Mappe liegt noch nichts')).toBeVisible();
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Leeren rückgängig machen' }).click();
	await expect(titles(page)).toHaveCount(2);
});

test('one link carries the binder to somebody else, whose own stays', async ({
	page,
	browser,
	baseURL,
}) => {
	await bind(page, GUIDE, TEMPLATE);
	await page.goto('/mappe/');
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	await page.getByRole('button', { name: 'Link zur Mappe kopieren' }).click();
	const field = page.getByRole('textbox', { name: 'Link zur Mappe' });
	await expect(field).toBeVisible();
	const address = await field.inputValue();
	expect(address).toContain('/mappe/#beitraege=leitfaeden/');

	const other = await browser.newPage(baseURL === undefined ? {} : { baseURL });
	await bind(other, CASE);
	await other.goto(address);
	await expect(other.getByText('Diese Mappe kommt aus einem Link.')).toBeVisible();
	await expect(titles(other)).toHaveCount(2);
	await expectAccessible(other);
	await other.getByRole('button', { name: 'Meine Mappe zeigen' }).click();
	await expect(titles(other)).toHaveText([/Albstadt/]);
	await other.goto(`${address},leitfaeden/gibt-es-nicht`);
	await expect(other.getByText('Diesen Beitrag gibt es nicht oder nicht mehr.')).toBeVisible();
	await other.goto(address);
	await other.getByRole('button', { name: 'In meine Mappe übernehmen' }).click();
	await expect(titles(other)).toHaveCount(3);
	await expect(other).toHaveURL('/mappe/');
	await other.close();
});

test('the binder is printed as one document: contents, then each article with its sources', async ({
	page,
}) => {
	await bind(page, GUIDE, CASE);
	await page.goto('/mappe/');
	await expect(titles(page)).toHaveCount(2);
	await page.emulateMedia({ media: 'print' });
	const parts = page.locator('.mappe__beitrag');
	await expect(page.getByRole('heading', { level: 2, name: 'Inhalt' })).toBeVisible();
	await expect(page.locator('.mappe__inhalt li')).toHaveCount(2);
	await expect(parts).toHaveCount(2);
	for (const part of await parts.all()) {
		await expect(part.getByRole('heading', { level: 2 })).toBeVisible();
		await expect(part.getByRole('heading', { level: 3, name: 'Quellen' })).toBeVisible();
		expect(await part.evaluate((each) => getComputedStyle(each).breakBefore)).toBe('page');
	}
	await expect(page.locator('.mappe__liste')).toBeHidden();
	await expect(page.getByRole('button', { includeHidden: false })).toHaveCount(0);
	const twice = await page.evaluate(() => {
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		return ids.filter((id, index) => ids.indexOf(id) !== index);
	});
	expect(twice).toEqual([]);
	await page.emulateMedia({ media: 'screen' });
	await page.getByText('Das Dokument ansehen').click();
	await expectAccessible(page);
	await page.locator('.mappe__inhalt a').last().click();
	await expect(parts.last()).toBeInViewport();
});

test('the binder is one Word document: contents, each article, and the sources of all', async ({
	page,
}) => {
	await bind(page, GUIDE, TEMPLATE, '/glossar/e-akte/');
	await page.goto('/mappe/');
	await expect(titles(page)).toHaveCount(3);
	const whole = page.getByRole('button', { name: 'Alles als ein Word-Dokument herunterladen' });
	const [download] = await Promise.all([page.waitForEvent('download'), whole.click()]);
	expect(download.suggestedFilename()).toBe('arbeitsmappe.docx');
	const files = unzipSync(new Uint8Array(await readFile(await download.path())));
	const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
	expect(text.match(/<w:sectPr>/g)).toHaveLength(4);
	expect(text).toContain('Quellen aller Beiträge');
	for (const title of await titles(page).allTextContents()) expect(text).toContain(title);
	await expect(
		page.getByText('arbeitsmappe.docx ist heruntergeladen.', { exact: true }),
	).toBeVisible();
	await expect(whole).toBeFocused();
	await expectAccessible(page);

	await page.route('**/*.docx', (route) => route.fulfill({ status: 503 }));
	await whole.click();
	await expect(
		page.getByText('Keiner dieser Beiträge ließ sich als Word-Dokument laden.'),
	).toBeVisible();
});

test('an article ends with the question whether it helped, answered by mail', async ({ page }) => {
	await page.goto(GUIDE);
	const end = page.getByRole('complementary', { name: 'Zu diesem Beitrag' });
	await expect(end.getByRole('link', { name: 'Ja', exact: true })).toHaveAttribute(
		'href',
		/^mailto:.*subject=Hat%20geholfen.*e-akte-einfuehren/,
	);
	await expect(end.getByRole('link', { name: 'Nein, es fehlt etwas' })).toHaveAttribute(
		'href',
		/^mailto:.*subject=Es%20fehlt%20etwas/,
	);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('articles have no button, and the page of the binder says what it lacks', async ({
		page,
	}) => {
		await page.goto(GUIDE);
		await expect(page.locator('[data-mappe]').first()).toBeHidden();
		await page.goto('/mappe/');
		await expect(page.getByRole('main').locator('noscript p')).toContainText(
			'Die Mappe braucht JavaScript',
		);
	});
});
