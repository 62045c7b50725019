import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/browser-test.ts';

const GUIDE = '/leitfaeden/e-akte-einfuehren/';
const points = (page: Page) => page.locator('.aufgabe input');
const state = (page: Page) => page.locator('[data-zahl]');

/** The tools are loaded when the list is near. */
async function openList(page: Page, path: string) {
	await page.goto(path);
	await points(page).first().scrollIntoViewIfNeeded();
}

test('ticks stay on the device, are counted, and can be deleted and brought back', async ({
	page,
}) => {
	await openList(page, GUIDE);
	await expect(state(page)).toHaveText('0 von 10 erledigt');
	await points(page).nth(1).check();
	await points(page).nth(4).check();
	await expect(state(page)).toHaveText('2 von 10 erledigt');
	await page.reload();
	await expect(points(page).nth(1)).toBeChecked();
	await expect(points(page).nth(2)).not.toBeChecked();
	await expect(points(page).nth(4)).toBeChecked();
	await expect(page.getByRole('navigation', { name: 'Auf dieser Seite' })).toContainText(
		'Checkliste 2 von 10',
	);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Häkchen löschen' }).click();
	await expect(state(page)).toHaveText('0 von 10 erledigt');
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
	await page.getByRole('button', { name: 'Häkchen wiederherstellen' }).click();
	await expect(state(page)).toHaveText('2 von 10 erledigt');
	await openList(page, '/vorlagen/checkliste-notfall-it/');
	await expect(state(page)).toHaveText('Insgesamt 0 von 23 erledigt');
});

test('each section says how many of its own points are done, beside its heading and in the contents', async ({
	page,
}) => {
	await openList(page, '/vorlagen/checkliste-notfall-it/');
	await points(page).nth(6).check();
	const section = page.locator('.ueberschrift', { has: page.locator('#erster-tag') });
	await expect(section).toContainText('1 von 7');
	const contents = page.getByRole('navigation', { name: 'Auf dieser Seite' });
	await expect(contents.getByRole('link', { name: 'Erste Stunde' })).toHaveText(
		'Erste Stunde 0 von 6',
	);
	await expect(contents.getByRole('link', { name: 'Erster Tag' })).toHaveText('Erster Tag 1 von 7');
	await expect(contents.getByRole('link', { name: 'Wer entscheidet' })).toHaveText(
		'Wer entscheidet',
	);
	await expect(state(page)).toHaveText('Insgesamt 1 von 23 erledigt');
	await expectAccessible(page);
});

test('an address carries the ticks to somebody else, whose own are not lost', async ({
	page,
	browser,
	baseURL,
}) => {
	await page.goto(GUIDE);
	await points(page).nth(0).check();
	await points(page).nth(2).check();
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	await page.getByRole('button', { name: 'Link mit Häkchen kopieren' }).click();
	const field = page.getByRole('textbox', { name: 'Link mit Häkchen' });
	await expect(field).toBeVisible();
	const address = await field.inputValue();
	expect(address).toContain(`${GUIDE}#haken=`);

	const other = await browser.newPage(baseURL === undefined ? {} : { baseURL });
	await other.goto(GUIDE);
	await points(other).nth(5).check();
	await expect(state(other)).toHaveText('1 von 10 erledigt');
	await other.goto('/');
	await other.goto(address);
	await expect(state(other)).toHaveText('2 von 10 erledigt');
	await expect(other.getByText('Diese Häkchen kommen aus einem Link.')).toBeVisible();
	await expectAccessible(other);
	await other.getByRole('button', { name: 'Meine Häkchen zeigen' }).click();
	await expect(points(other).nth(5)).toBeChecked();
	await expect(state(other)).toHaveText('1 von 10 erledigt');
	await expect(other).toHaveURL(GUIDE);
	await other.goto(address);
	await other.getByRole('button', { name: 'Übernehmen' }).click();
	await other.reload();
	await expect(points(other).nth(0)).toBeChecked();
	await expect(state(other)).toHaveText('2 von 10 erledigt');
	await other.close();
});

test('a check list is printed alone, and the page as a whole again afterwards', async ({
	page,
}) => {
	await page.addInitScript(() => {
		window.print = () => document.body.setAttribute('data-gedruckt', '');
	});
	await openList(page, GUIDE);
	await page.getByRole('button', { name: 'Nur Checkliste drucken' }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('body')).toHaveAttribute('data-gedruckt');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Checkliste' })).toBeVisible();
	await expect(points(page).last()).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Das Wichtigste' })).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Quellen' })).toBeHidden();
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect(page.getByRole('heading', { name: 'Das Wichtigste' })).toBeVisible();
});

test('a check list that is a template is printed whole, without marks that lead to nothing', async ({
	page,
}) => {
	await page.addInitScript(() => {
		window.print = () => undefined;
	});
	await openList(page, '/vorlagen/checkliste-notfall-it/');
	await page.getByRole('button', { name: 'Nur Checkliste drucken' }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('cell', { name: 'IT-Dienstleister, auch nachts' })).toBeVisible();
	await expect(page.getByText('[Handbetrieb]')).toBeVisible();
	await expect(page.locator('.quellenzahl').filter({ visible: true })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Quellen' })).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a check list is as it was: to be ticked on the page and on paper', async ({ page }) => {
		await page.goto(GUIDE);
		await points(page).first().check();
		await expect(page.locator('[data-haken]')).toBeHidden();
	});
});

test('a tick set before the script has arrived is added to those that were kept', async ({
	page,
}) => {
	await openList(page, GUIDE);
	await points(page).nth(1).check();
	await expect(state(page)).toHaveText('1 von 10 erledigt');
	const arrived = Promise.withResolvers<void>();
	await page.route(/start-checklist/, async (route) => {
		await arrived.promise;
		await route.continue();
	});
	await page.reload();
	await points(page).nth(3).check();
	arrived.resolve();
	await expect(state(page)).toHaveText('2 von 10 erledigt');
	await page.unrouteAll();
	await page.reload();
	await expect(points(page).nth(3)).toBeChecked();
	await expect(state(page)).toHaveText('2 von 10 erledigt');
});
