import type { Page } from '@playwright/test';
import { installKeyboardLog } from '../support/in-page/keyboard-log.ts';
import { areas } from '#src/model/areas.ts';
import { expect, test } from '../support/browser-test.ts';
import { unfoldFilters } from '../support/unfold-filters.ts';

const CASE = '/praxisbeispiele/offenburg-onlinedienste-2023/';

/** Pages with everything a keyboard can be used for, wide and narrow. */
const WALKS = [
	['/', 1280],
	['/praxisbeispiele/?status=betrieb&vergleich=rust-chatbot,kehl-e-akte', 1280],
	['/kommunen/', 1280],
	['/termine/', 320],
	[CASE, 1280],
	[CASE, 320],
	['/erfahrungen/', 320],
	['/suche/?q=Bauantrag', 1280],
	['/vergleich/?beispiele=rust-chatbot,kehl-e-akte', 320],
	['/umfragen/stand-der-digitalisierung-2023/', 1280],
	['/mitmachen/', 320],
] as const;

const focused = (page: Page) => page.locator(':focus');

/** Waits until the page's scripts have run. */
async function settled(page: Page, path: string) {
	await page.goto(path);
	// Lists on several pages load what was chosen.
	if (path.startsWith('/praxisbeispiele/?status')) {
		await expect(page.locator('[data-zahl]')).toHaveText(/ von \d+$/);
		await expect(page.locator('[data-zeilen]')).not.toHaveAttribute('aria-busy');
	}
	if (path.startsWith('/suche/?'))
		await expect(page.locator('[data-suche="fertig"]')).toBeVisible();
	if (path.startsWith('/vergleich/?'))
		await expect(page.locator('[data-vergleich="fertig"]')).toBeVisible();
}

test('the first step of the keyboard is a visible link that skips to the content', async ({
	page,
}) => {
	await page.goto('/praxisbeispiele/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/praxisbeispiele/#inhalt');
	await page.keyboard.press('Tab');
	await expect(
		page.getByRole('navigation', { name: 'Sie sind hier' }).getByRole('link', { name: 'Start' }),
	).toBeFocused();
});

test('the keyboard goes through the head in reading order', async ({ page }) => {
	await page.goto('/praxisbeispiele/');
	const head = page.getByRole('banner');
	const menu = head.getByRole('navigation', { name: 'Hauptmenü' });
	for (const stop of [
		page.getByRole('link', { name: 'Zum Inhalt springen' }),
		head.getByRole('link', { name: 'Wissensnetz Ortenau' }),
		head.getByRole('combobox', { name: 'Suche im Portal' }),
		head.getByRole('button', { name: 'Suchen' }),
		...Object.values(areas).map(({ text, path }) =>
			path === undefined
				? menu.locator('summary', { hasText: text })
				: menu.getByRole('link', { name: text }),
		),
	]) {
		await page.keyboard.press('Tab');
		await expect(stop).toBeFocused();
	}
});

for (const [path, width] of WALKS) {
	test(`Tab leads through all of ${path} at ${width} pixels in the order it is seen, and out of it`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 700 });
		await settled(page, path);
		await page.evaluate(installKeyboardLog);
		const stops = await page.evaluate(() => keyboardLog.expected());
		// The page logs the focus itself; a question after each key would be slow.
		for (let step = 0; step < stops; step++) await page.keyboard.press('Tab');
		await expect.poll(() => page.evaluate(() => keyboardLog.reached())).toBe(stops);
		expect(await page.evaluate(() => keyboardLog.faults())).toEqual([]);
		await expect(page.getByRole('contentinfo').locator(':focus')).toHaveCount(1);
		await page.keyboard.press('Tab');
		await expect(page.getByRole('contentinfo').locator(':focus')).toHaveCount(0);
	});
}

test('the menu of a narrow page opens and closes by keyboard, and its links come next', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/');
	const head = page.getByRole('banner');
	await head.locator('summary', { hasText: 'Menü' }).focus();
	const link = head.getByRole('link', { name: 'Themen' });
	for (const [key, open] of [
		['Enter', true],
		['Space', false],
		['Space', true],
	] as const) {
		await page.keyboard.press(key);
		await expect(link).toBeVisible({ visible: open });
	}
	await page.keyboard.press('Tab');
	await expect(link).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/themen/');
});

test('filters are set by Space and removed one by one; the focus never gets lost', async ({
	page,
}) => {
	await page.goto('/praxisbeispiele/');
	const filters = page.getByRole('form', { name: 'Liste filtern' });
	// A folded group opens by Space, too.
	await filters.locator('summary', { hasText: /^\s*Kommune/ }).focus();
	await page.keyboard.press('Space');
	await filters.getByRole('checkbox', { name: /^Kehl/ }).focus();
	await page.keyboard.press('Space');
	await expect(filters.getByRole('checkbox', { name: /^Kehl/ })).toBeChecked();
	await expect(filters.getByRole('checkbox', { name: /^Kehl/ })).toBeFocused();
	await filters.getByRole('checkbox', { name: /^In Betrieb/ }).focus();
	await page.keyboard.press('Space');
	const chosen = page.getByRole('list', { name: 'Gesetzte Filter' });
	await expect(chosen.getByRole('button')).toHaveCount(3);
	await chosen.getByRole('button', { name: 'Kehl entfernen' }).focus();
	await page.keyboard.press('Enter');
	await expect(chosen.getByRole('button')).toHaveCount(1);
	await expect(chosen.getByRole('button', { name: 'In Betrieb entfernen' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(chosen).toBeHidden();
	await expect(page.locator('[data-zahl]')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Sortieren')).toBeFocused();
});

test('cases are ticked by Space; giving up the choice leads to a box that is there', async ({
	page,
}) => {
	await page.goto('/praxisbeispiele/?kommune=kehl');
	const boxes = page.getByRole('checkbox', { name: /^Vergleichen/ });
	await boxes.first().focus();
	await page.keyboard.press('Space');
	const bar = page.locator('vergleich-auswahl');
	await expect(bar.getByRole('status')).toHaveText(
		'1 Beispiel ausgewählt. Wählen Sie noch mindestens eines.',
	);
	await boxes.nth(1).focus();
	await page.keyboard.press('Space');
	await expect(bar.getByRole('link', { name: 'Vergleichen', exact: true })).toBeVisible();
	await bar.getByRole('button', { name: 'Auswahl aufheben' }).focus();
	await page.keyboard.press('Enter');
	await expect(bar.getByRole('button')).toBeHidden();
	await expect(boxes.first()).toBeFocused();
});

test('at 400 percent the bar of chosen cases leaves room, and hides no box that has the focus', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto('/praxisbeispiele/?vergleich=rust-chatbot,kehl-e-akte');
	const bar = page.locator('vergleich-auswahl');
	await expect(bar.getByRole('link', { name: 'Vergleichen', exact: true })).toBeVisible();
	for (const box of (await page.getByRole('checkbox', { name: /^Vergleichen/ }).all()).slice(
		0,
		6,
	)) {
		await box.focus();
		await expect
			.poll(() =>
				box.evaluate((input) => {
					const { x, y, width, height } = input.getBoundingClientRect();
					return document.elementFromPoint(x + width / 2, y + height / 2) === input;
				}),
			)
			.toBe(true);
	}
});

test('removing a case from a comparison leads to the next one, at last to what is said', async ({
	page,
}) => {
	await settled(page, '/vergleich/?beispiele=rust-chatbot,kehl-e-akte');
	const buttons = page.getByRole('button', { name: /^Entfernen/ });
	await buttons.first().focus();
	await page.keyboard.press('Enter');
	await expect(buttons).toHaveCount(1);
	await expect(buttons.first()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-meldung]').first()).toBeFocused();
});

test('an explanation closes when the keyboard goes on, and Escape leads back to its term', async ({
	page,
}) => {
	await page.goto(CASE);
	const term = page.locator('a.begriff').first();
	const explanation = page.locator(`#begriff-${await term.getAttribute('data-begriff')}`);
	await term.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(explanation.getByRole('link')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(explanation).toBeHidden();
	await expect(term).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(explanation.getByRole('link')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(explanation).toBeHidden();
	await expect(focused(page)).toHaveCount(1);
});

test('an explanation stays while the pointer moves over it, until it is closed', async ({
	page,
}) => {
	await page.goto(CASE);
	const term = page.locator('a.begriff').first();
	const explanation = page.locator(`#begriff-${await term.getAttribute('data-begriff')}`);
	await term.hover();
	await expect(explanation).toBeHidden();
	await term.click();
	await explanation.hover();
	await page.mouse.move(1, 1);
	await expect(explanation).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(explanation).toBeHidden();
});

test('removing a filter of the search leads back to what was found', async ({ page }) => {
	await settled(page, '/suche/?q=Bauantrag');
	const filters = page.getByRole('form', { name: 'Treffer filtern' });
	await unfoldFilters(page);
	const box = filters.getByRole('checkbox', { name: /^Leitfäden/ });
	await box.focus();
	await page.keyboard.press('Space');
	const chosen = page.getByRole('list', { name: 'Gesetzte Filter' });
	await expect(chosen.getByRole('button')).toHaveCount(1);
	await expect(box).toBeFocused();
	await chosen.getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(chosen).toBeHidden();
	await expect(page.locator('suche-seite [data-meldung]')).toBeFocused();
});
