import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/browser-test.ts';

/** A page with the field in its head, the start page, the search page, the error page. */
const PLACES = ['/glossar/', '/', '/suche/', '/404.html'];

const field = (page: Page) => page.getByRole('combobox', { name: 'Suche im Portal' }).last();
const options = (page: Page) => page.getByRole('option');
const said = (page: Page) => page.locator('form [aria-live="polite"]').last();

async function type(page: Page, path: string, text: string) {
	await page.goto(path);
	await field(page).pressSequentially(text);
	await expect(options(page).first()).toBeVisible();
}

for (const path of PLACES) {
	test(`the field on ${path} offers pages while the reader types`, async ({ page }) => {
		await type(page, path, 'offenb');
		await expect(options(page).filter({ hasText: /^Offenburg\s*Kommune$/ })).toBeVisible();
	});
}

test('what is inside a compound is offered after what begins with it', async ({ page }) => {
	await type(page, '/glossar/', 'genehm');
	await expect(options(page).first()).toHaveText(/^Genehmigungsfiktion/);
	await expect(
		options(page)
			.filter({ hasText: /^Baugenehmigung/ })
			.first(),
	).toBeVisible();
	expect(await options(page).count()).toBeLessThanOrEqual(8);
});

test('an abbreviation says what it stands for, and what it leads to', async ({ page }) => {
	await type(page, '/', 'ozg');
	await expect(options(page).first()).toHaveText(/^OZG → .*Onlinezugangsgesetz Glossar$/);
	await options(page).first().click();
	await expect(page).toHaveURL('/glossar/ozg/');
});

test('arrow keys go through the suggestions and back to the field, Enter opens', async ({
	page,
}) => {
	await type(page, '/', 'bauantr');
	const count = await options(page).count();
	await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
	await expect(field(page)).not.toHaveAttribute('aria-activedescendant', /./);
	for (let step = 0; step < count; step++) {
		await page.keyboard.press('ArrowDown');
		const id = await options(page).nth(step).getAttribute('id');
		await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
		await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
	}
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
	await page.keyboard.press('ArrowUp');
	await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('bauantr');
	await page.keyboard.press('Home');
	await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/[a-z]+\/[a-z0-9-]+\/$/);
});

test('assistive technology gets a field with a list of named options', async ({ page }) => {
	await type(page, '/', 'offenburg');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('main').getByRole('search')).toMatchAriaSnapshot(`
    - search:
      - combobox "Suche im Portal" [expanded]: offenburg
      - button "Suchen"
      - listbox "Vorschläge":
        - option "Offenburg Kommune" [selected]
  `);
	const list = await field(page).getAttribute('aria-controls');
	await expect(page.locator(`#${list}`)).toHaveRole('listbox');
	await expect(field(page)).toHaveAttribute('aria-autocomplete', 'list');
});

test('Enter without a suggestion searches as ever', async ({ page }) => {
	await type(page, '/', 'Offenb');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/suche/?q=Offenb');
	await expect(page.locator('[data-suche="fertig"]')).toBeVisible();
	await expect(options(page)).toHaveCount(0);
});

test('Escape closes the list, a second one clears the field', async ({ page }) => {
	await type(page, '/', 'offenb');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('listbox')).toBeHidden();
	await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
	await expect(field(page)).toHaveValue('offenb');
	await page.keyboard.press('ArrowDown');
	await expect(options(page).first()).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(field(page)).toHaveValue('');
});

test('Tab leaves the field and closes the list', async ({ page }) => {
	await type(page, '/glossar/', 'offenb');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('listbox')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Suchen' })).toBeFocused();
});

test('how many suggestions there are is said once the reader pauses', async ({ page }) => {
	await type(page, '/', 'offenburg');
	const count = await options(page).count();
	await expect(said(page)).toBeEmpty();
	await expect(said(page)).toHaveText(count === 1 ? '1 Vorschlag' : `${count} Vorschläge`);
	await field(page).pressSequentially('xyzxyz');
	await expect(page.getByRole('listbox')).toBeHidden();
	await expect(said(page)).toHaveText('Keine Vorschläge');
});

test('a tap opens a suggestion', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		hasTouch: true,
		viewport: { width: 320, height: 640 },
		...(baseURL === undefined ? {} : { baseURL }),
	});
	const page = await context.newPage();
	await type(page, '/', 'offenb');
	const option = options(page).filter({ hasText: /^Offenburg\s*Kommune$/ });
	await expect(option).toBeVisible();
	const box = await option.boundingBox();
	expect(box?.height).toBeGreaterThanOrEqual(44);
	await option.tap();
	await expect(page).toHaveURL('/kommunen/offenburg/');
	await context.close();
});

test('one slip of the keyboard is forgiven', async ({ page }) => {
	await type(page, '/', 'Offenbrug');
	await expect(options(page).first()).toHaveText(/Offenburg/);
});

test('an address with a query shows hits, not suggestions', async ({ page }) => {
	await page.goto('/suche/?q=Offenburg');
	await expect(page.locator('[data-suche="fertig"]')).toBeVisible();
	await field(page).focus();
	await expect(page.getByRole('listbox')).toHaveCount(0);
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('#treffer a').first()).toBeFocused();
});

test('on the search page suggestions leave the hits free, and the arrow key meets them first', async ({
	page,
}) => {
	await type(page, '/suche/', 'offenb');
	await expect(page.locator('[data-suche="fertig"]')).toBeVisible();
	const list = await page.getByRole('listbox').boundingBox();
	const hits = await page.locator('#treffer').boundingBox();
	expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(hits?.y ?? 0);
	await page.keyboard.press('ArrowDown');
	await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('#treffer a').first()).toBeFocused();
});

test('a search that was submitted closes the suggestions for good', async ({ page }) => {
	await type(page, '/suche/', 'offenb');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('listbox')).toBeHidden();
	await expect(page.locator('[data-suche="fertig"]')).toBeVisible();
	await expect(page.getByRole('listbox')).toBeHidden();
});

test('a click on a hit opens the hit, although the suggestions above it close', async ({
	page,
}) => {
	await type(page, '/suche/', 'offenb');
	// Every letter changes the hits; the test waits for the last ones.
	await expect(page.locator('suche-seite [data-meldung]')).toContainText('„offenb“');
	await expect(page.getByRole('listbox')).toBeVisible();
	const link = page.locator('#treffer a').nth(1);
	const path = await link.getAttribute('href');
	// The button is held longer than the suggestions stay open.
	await link.click({ delay: 600 });
	await expect(page).toHaveURL(new RegExp(`^[^#]*${path}(#|$)`));
});

test('without its data the field works as before, and says nothing on the console', async ({
	page,
}) => {
	const said: string[] = [];
	page.on('console', (message) => {
		if (!/Failed to load resource/.test(message.text())) said.push(message.text());
	});
	await page.route('**/pagefind/vorschlaege/**', (route) => route.abort());
	await page.goto('/');
	await field(page).pressSequentially('offenb');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('listbox')).toBeHidden();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/suche/?q=offenb');
	expect(said).toEqual([]);
});

test('without the script for suggestions the field searches, too', async ({ page }) => {
	await page.route('**/suggestion-box*', (route) => route.abort());
	await page.goto('/');
	await field(page).pressSequentially('offenb');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/suche/?q=offenb');
});

test('nothing is loaded for suggestions before a reader turns to a field', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	const extra = () => asked.filter((path) => /suggestion|vorschlaege/.test(path));
	expect(extra()).toEqual([]);
	await field(page).focus();
	await expect.poll(() => extra().length).toBe(1);
	await field(page).pressSequentially('offenb');
	await expect(options(page).first()).toBeVisible();
	expect(extra().length).toBeGreaterThan(1);
});

for (const path of ['/glossar/', '/', '/suche/']) {
	test(`open suggestions on ${path} are accessible, light and dark, wide and narrow`, async ({
		page,
	}) => {
		await type(page, path, 'bauan');
		if (path === '/suche/') await expect(page.locator('[data-suche="fertig"]')).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await expectAccessible(page);
		await expect(options(page).first()).toBeVisible();
	});
}

test('the active suggestion is marked without colours of its own, too', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await type(page, '/', 'offenb');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('option', { selected: true })).toHaveCSS('outline-style', 'solid');
});

test('at four times the size the active suggestion is on the screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await type(page, '/', 'bau');
	await page.keyboard.press('ArrowUp');
	await expect(options(page).last()).toBeInViewport({ ratio: 0.9 });
});
