import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { unfoldFilters } from '../support/unfold-filters.ts';

const rows = (page: Page) => page.locator('[data-zeilen] > li:visible');
const total = (page: Page) => page.locator('[data-zahl]');
const box = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });

/** @returns how many entries a choice leaves, once the list shows them. */
async function chosen(page: Page): Promise<number> {
	await expect(total(page)).toHaveText(/^\d+ Praxisbeispiele? von \d+$/);
	const count = parseInt((await total(page).textContent()) ?? '', 10);
	await expect(rows(page)).toHaveCount(count);
	return count;
}

test('an officer comes from the cases to Offenburg’s online services of 2023 in two steps', async ({
	page,
}) => {
	await page.goto('/praxisbeispiele/');
	await unfoldFilters(page);
	await box(page, /^Offenburg/).check();
	await rows(page).locator('a[href$="/offenburg-onlinedienste-2023/"]').click();
	await expect(page).toHaveURL('/praxisbeispiele/offenburg-onlinedienste-2023/');
	await expect(page.locator('.fakten')).toContainText('Große Kreisstadt');
});

test('a tick narrows the list, says how many are left and is kept in the address', async ({
	page,
}) => {
	await page.goto('/praxisbeispiele/');
	const all = parseInt((await total(page).textContent()) ?? '', 10);
	expect(all).toBeGreaterThanOrEqual(await rows(page).count());
	await unfoldFilters(page);
	await box(page, /^Offenburg/).check();
	await expect(page).toHaveURL('/praxisbeispiele/?kommune=offenburg');
	await expect(total(page)).toHaveText(new RegExp(`^\\d+ Praxisbeispiele von ${all}$`));
	const left = await chosen(page);
	expect(left).toBeGreaterThan(0);
	expect(left).toBeLessThan(all);
	for (const meta of await rows(page).all()) await expect(meta).toContainText('Offenburg');
});

test('the number beside a value is what the list shows once it is ticked', async ({ page }) => {
	await page.goto('/praxisbeispiele/?kommune=offenburg');
	const value = page.locator('label', {
		has: page.locator('input[name="themen"][value="onlinedienste"]'),
	});
	await chosen(page);
	const promised = await value.locator('.filter__zahl').textContent();
	expect(Number(promised)).toBeGreaterThan(0);
	await value.getByRole('checkbox').check();
	await expect(rows(page)).toHaveCount(Number(promised));
});

test('two values of one filter add up, two filters narrow', async ({ page }) => {
	await page.goto('/praxisbeispiele/?kommune=offenburg&kommune=kehl');
	const both = await chosen(page);
	await page.goto('/praxisbeispiele/?kommune=kehl');
	const one = await chosen(page);
	expect(both).toBeGreaterThan(one);
	await page.goto('/praxisbeispiele/?kommune=offenburg&kommune=kehl&status=pilot');
	expect(await chosen(page)).toBeLessThan(both);
});

test('reloading and coming back keep the filter', async ({ page }) => {
	await page.goto('/praxisbeispiele/');
	await unfoldFilters(page);
	await box(page, /^Kehl/).check();
	const left = await chosen(page);
	await page.reload();
	await expect(box(page, /^Kehl/)).toBeChecked();
	await expect(rows(page)).toHaveCount(left);
	await rows(page).first().getByRole('link').click();
	await page.waitForURL((url) => url.pathname !== '/praxisbeispiele/');
	await page.goBack();
	await expect(box(page, /^Kehl/)).toBeChecked();
	await expect(rows(page)).toHaveCount(left);
});

test('the way back undoes one choice after the other, then leaves the list, and forward sets them again', async ({
	page,
}) => {
	await page.goto('/glossar/');
	await page.goto('/praxisbeispiele/');
	const all = await total(page).textContent();
	await unfoldFilters(page);
	await box(page, /^Online-Terminvergabe/).check();
	await expect(page).toHaveURL('/praxisbeispiele/?loesung=terminvergabe');
	const one = await chosen(page);
	await box(page, /^In Betrieb/).check();
	await expect(page).toHaveURL('/praxisbeispiele/?loesung=terminvergabe&status=betrieb');
	await chosen(page);
	await page.goBack();
	await expect(box(page, /^In Betrieb/)).not.toBeChecked();
	await expect(rows(page)).toHaveCount(one);
	await page.goBack();
	await expect(page).toHaveURL('/praxisbeispiele/');
	await expect(box(page, /^Online-Terminvergabe/)).not.toBeChecked();
	await expect(total(page)).toHaveText(all ?? '');
	await page.goForward();
	await expect(box(page, /^Online-Terminvergabe/)).toBeChecked();
	await expect(rows(page)).toHaveCount(one);
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL('/glossar/');
});

test('a value that would leave nothing cannot be ticked, and can again once it would', async ({
	page,
}) => {
	await page.goto('/praxisbeispiele/?loesung=terminvergabe');
	await chosen(page);
	await unfoldFilters(page);
	const counts = page.getByRole('group', { name: 'Größe der Kommune' }).locator('label');
	const empty = counts.filter({ has: page.getByText('0', { exact: true }) });
	expect(await empty.count()).toBeGreaterThan(0);
	for (const label of await empty.all()) await expect(label.getByRole('checkbox')).toBeDisabled();
	const name = await empty.first().getByRole('checkbox').getAttribute('value');
	await box(page, /^Online-Terminvergabe/).uncheck();
	await expect(page.locator(`input[name="groesse"][value="${name}"]`)).toBeEnabled();
});

for (const list of ['/praxisbeispiele/', '/leitfaeden/']) {
	test(`what is ticked in ${list} before the filters’ code has come counts`, async ({ page }) => {
		let release = () => {};
		const late = new Promise<void>((resolve) => (release = resolve));
		await page.route(/\/_astro\/.*\.js$/, async (route) => {
			await late;
			await route.continue();
		});
		await page.goto(list, { waitUntil: 'commit' });
		const first = page.locator('.filter__gruppen input').first();
		await first.waitFor({ state: 'attached' });
		const name = await first.getAttribute('name');
		const value = await first.getAttribute('value');
		// By code, because a filter that is folded on narrow screens cannot be clicked.
		await first.evaluate((input: HTMLInputElement) => input.click());
		release();
		await expect(page).toHaveURL(`${list}?${name}=${encodeURIComponent(value ?? '')}`);
		await expect(total(page)).toHaveText(/ von \d+$/);
		await expect(first).toBeChecked();
	});
}

test('a chosen value is shown above the list as a word that removes it', async ({ page }) => {
	await page.goto('/praxisbeispiele/?kommune=offenburg&status=betrieb');
	const words = page.getByRole('list', { name: 'Gesetzte Filter' });
	await expect(words.getByRole('button')).toHaveText(['In Betrieb', 'Offenburg', 'Alle Filter']);
	await words.getByRole('button', { name: 'Offenburg entfernen' }).click();
	await expect(page).toHaveURL('/praxisbeispiele/?status=betrieb');
	await expect(box(page, /^Offenburg/)).not.toBeChecked();
	await expect(words.getByRole('button').first()).toBeFocused();
	await words.getByRole('button', { name: 'In Betrieb entfernen' }).click();
	await expect(page).toHaveURL('/praxisbeispiele/');
	await expect(words).toBeHidden();
	await expect(total(page)).toBeFocused();
});

test('the list can be put in another order, which the address keeps', async ({ page }) => {
	await page.goto('/praxisbeispiele/');
	const first = (await rows(page).first().innerText()).trim();
	const count = await rows(page).count();
	await page.getByLabel('Sortieren').selectOption('Titel');
	await expect(page).toHaveURL('/praxisbeispiele/?sort=titel');
	const compare = new Intl.Collator('de', { numeric: true }).compare;
	await expect(rows(page).first()).not.toHaveText(first);
	// What does not fit on two screens follows.
	await expect(rows(page)).toHaveCount(count);
	const titles = await page.locator('.zeile__titel').allInnerTexts();
	expect(titles).toEqual(titles.toSorted(compare));
	await page.reload();
	await expect(page.getByLabel('Sortieren')).toHaveValue('titel');
	await expect(page.locator('.zeile__titel')).toHaveText(titles);
});

test('a choice nothing fits says so and offers the search', async ({ page }) => {
	await page.goto('/praxisbeispiele/?kommune=rust&status=idee');
	await expect(rows(page)).toHaveCount(0);
	await expect(total(page)).toContainText('0 Praxisbeispiele von');
	await expect(page.getByText('Zu dieser Auswahl gibt es noch keinen Eintrag.')).toBeVisible();
	await expect(
		page.getByRole('main').getByRole('link', { name: 'durchsuchen Sie alles' }),
	).toHaveAttribute('href', '/suche/');
});

test('unknown filters in an address do no harm', async ({ page }) => {
	await page.goto('/praxisbeispiele/?kommune=atlantis&quatsch=1&sort=zufall');
	await expect(total(page)).toContainText('Praxisbeispiele');
	await expect(page.getByLabel('Sortieren')).toHaveValue('');
});

test('on a narrow screen the filters are folded and open by keyboard', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/praxisbeispiele/');
	await expect(box(page, /^Offenburg/)).toBeHidden();
	await page.locator('summary', { hasText: 'Filter' }).focus();
	await page.keyboard.press('Enter');
	const group = page.getByRole('group', { name: 'Kommune', exact: true });
	await expect(box(page, /^Offenburg/)).toBeHidden();
	await group.locator('summary').first().focus();
	await page.keyboard.press('Enter');
	await expect(box(page, /^Offenburg/)).toBeVisible();
	await box(page, /^Offenburg/).focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL('/praxisbeispiele/?kommune=offenburg');
});

for (const [path, name] of [
	['/praxisbeispiele/', 'ohne Angabe'],
	['/kommunen/', 'Gemeinde'],
] as const) {
	test(`${path}: far down a long list the filters are in view, and so is what a tick leaves`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(path);
		await page.evaluate(() => {
			scrollTo({ top: 1800, behavior: 'instant' });
		});
		await unfoldFilters(page);
		const filters = page.getByRole('form', { name: 'Liste filtern' });
		await expect(filters.getByRole('checkbox').first()).toBeInViewport();
		const box = filters.getByRole('checkbox', { name: new RegExp(`^${name}`) });
		await box.check();
		await expect(page.locator('[data-zahl]')).toContainText(' von ');
		await expect(page.locator('[data-zahl]')).toBeInViewport();
		await expect(box).toBeInViewport();
	});
}

for (const path of [
	'/praxisbeispiele/',
	'/pflichten/',
	'/positionen/',
	'/vorlagen/',
	'/rueckschlaege/',
]) {
	test(`${path}: the names of all filters are on the first screen`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(path);
		const names = page.locator('.filter__gruppe > summary');
		expect(await names.count()).toBeGreaterThan(1);
		for (const name of await names.all()) await expect(name).toBeInViewport({ ratio: 1 });
	});
}

test('a folded filter says how many of its values are chosen, and stays folded', async ({
	page,
}) => {
	await page.goto('/praxisbeispiele/?kommune=kehl&kommune=offenburg');
	const group = page.getByRole('group', { name: 'Kommune', exact: true });
	const name = group.locator('summary').first();
	await expect(name).toHaveText('Kommune (2)');
	await expect(box(page, /^Kehl/)).toBeVisible();
	await name.click();
	await box(page, /^In Betrieb/).check();
	await expect(page).toHaveURL(/status=betrieb/);
	await expect(box(page, /^Kehl/)).toBeHidden();
	await expect(name).toHaveText('Kommune (2)');
});
