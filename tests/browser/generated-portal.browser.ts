import { expectAccessible } from '../support/accessible.ts';
import { answerFrom } from '../support/answer-from.ts';
import { expect, test } from '../support/browser-test.ts';
import type { TemporaryFolder } from '../support/build-variant.ts';
import { writeGeneratedPortal } from '../support/generated-portal.ts';
import { sharedBuild } from '../support/shared-build.ts';
import { unfoldFilters } from '../support/unfold-filters.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let content: TemporaryFolder;
let dist: string;

test.beforeAll(async () => {
	test.setTimeout(300_000);
	content = writeGeneratedPortal();
	dist = await sharedBuild({ CONTENT_DIR: content.path });
});
test.afterAll(() => content.remove());
test.beforeEach(async ({ page }) => {
	await answerFrom(page, dist);
});

test('the map of another region can be walked through and filtered', async ({ page }) => {
	await page.goto('/kommunen/');
	const map = page.getByRole('group', { name: /^Karte: Zufallskreis/ });
	await expect(map.getByRole('link')).toHaveCount(50);
	await expect(map.getByRole('link').first()).toHaveAccessibleName(
		/^Erfundenstadt 1, Gemeinde, [\d.]+ Einwohner, \d+ Beiträge$/,
	);
	await map.getByRole('link').first().focus();
	await page.keyboard.press('ArrowUp');
	await expect(map.getByRole('link').first()).not.toBeFocused();
	await unfoldFilters(page);
	await page.getByRole('checkbox', { name: /^Erfundenes Thema 1\b/ }).check();
	const total = page.locator('[data-zahl]');
	await expect(total).toHaveText(/^\d+ Kommunen von 51$/);
	expect(parseInt((await total.textContent()) ?? '', 10)).toBeGreaterThan(5);
	expect(await map.getByRole('link').count()).toBeGreaterThan(5);
	await expectAccessible(page);
});

test('the matrix of 300 cases keeps its heads in sight and is accessible', async ({ page }) => {
	await page.goto('/erfahrungen/');
	const table = page.getByRole('table', { name: 'Beispiele der Kommunen nach Themenfeld' });
	await table
		.getByRole('rowheader')
		.last()
		.evaluate((row) => row.scrollIntoView({ block: 'center' }));
	await expect(table.getByRole('rowheader').last()).toBeInViewport();
	await expect(table.getByRole('rowheader').first()).not.toBeInViewport();
	await expect(table.getByRole('columnheader', { name: 'Erfundenes Thema 5' })).toBeInViewport();
	// Scrolls back: a row half covered by the heads would count as a small target.
	await page.evaluate(() => scrollTo(0, 0));
	await expectAccessible(page);
});

test('four of 300 cases are compared, with an amount worked out per inhabitant', async ({
	page,
}) => {
	await page.goto('/vergleich/?beispiele=fall-001,fall-004,fall-007,fall-010&einwohner=12300');
	await expect(page.getByRole('columnheader')).toHaveCount(5);
	await expect(page.getByText('rund 5.500 € im Jahr')).toBeVisible();
	await expect(page.getByText('0,45 € je Einwohner und Jahr × 12.300 Einwohner')).toBeVisible();
	await expect(page.getByText('insgesamt, nicht je Einwohner')).toHaveCount(3);
	await expectAccessible(page);
});

test('filters work over all pages of a list and keep their state in the address', async ({
	page,
}) => {
	await page.goto('/praxisbeispiele/seite/2/');
	const total = page.locator('[data-zahl]');
	const rows = page.locator('[data-zeilen] > li');
	await expect(total).toHaveText('300 Praxisbeispiele, Seite 2 von 6');
	const pilot = page.locator('label', { has: page.locator('input[value="pilot"]') });
	const promised = Number(await pilot.locator('.filter__zahl').textContent());
	await unfoldFilters(page);
	await pilot.getByRole('checkbox').check();
	await expect(page).toHaveURL('/praxisbeispiele/?status=pilot');
	await expect(total).toHaveText(`${promised} Praxisbeispiele von 300`);
	await expect(rows).toHaveCount(Math.min(promised, 50));
	for (const row of await rows.all()) await expect(row).toContainText('Pilot');
	await expect(page.getByRole('navigation', { name: 'Praxisbeispiele: Seiten' })).toBeHidden();
	await expectAccessible(page);

	const places = page.getByRole('group', { name: 'Kommune', exact: true });
	const last = places.getByRole('checkbox').last();
	const name = await last.getAttribute('value');
	await last.check();
	await expect(page).toHaveURL(`/praxisbeispiele/?status=pilot&kommune=${name}`);
	const few = await total.textContent();
	await page.reload();
	await expect(total).toHaveText(few ?? '');
	await expect(last).toBeChecked();

	await page.getByRole('button', { name: 'Alle Filter entfernen' }).click();
	await expect(total).toHaveText('300 Praxisbeispiele, Seite 1 von 6');
	await expect(rows).toHaveCount(50);
	await expect(page.getByRole('navigation', { name: 'Praxisbeispiele: Seiten' })).toBeVisible();
});

test('another order is that of all entries, and more of them are shown on demand', async ({
	page,
}) => {
	await page.goto('/praxisbeispiele/');
	await page.getByLabel('Sortieren').selectOption('Titel');
	await expect(page).toHaveURL('/praxisbeispiele/?sort=titel');
	const titles = page.locator('.zeile__titel');
	await expect(titles.first()).toHaveText(/Vorhaben 001/);
	await expect(titles.nth(49)).toHaveText(/Vorhaben 050/);
	await page.getByRole('button', { name: 'Weitere zeigen' }).click();
	await expect(titles).toHaveCount(100);
	await expect(titles.nth(50).getByRole('link')).toBeFocused();
	await expect(page.getByText('100 von 300 gezeigt')).toBeVisible();
	await expectAccessible(page);
});

test('a list of one page asks for nothing, one of several pages only when it is filtered', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'fetch') asked.push(new URL(request.url()).pathname);
	});
	await page.goto('/leitfaeden/');
	await page.getByRole('checkbox').first().check();
	await page.goto('/praxisbeispiele/');
	await expect(page.locator('[data-zahl]')).toHaveText('300 Praxisbeispiele, Seite 1 von 6');
	expect(asked).toEqual([]);
	await page
		.getByRole('group', { name: 'Status' })
		.evaluate((each) => each.setAttribute('open', ''));
	await page.getByRole('checkbox', { name: /^Geplant/ }).check();
	await expect(page.locator('[data-zahl]')).toContainText('von 300');
	expect(asked).toContain('/praxisbeispiele/auswahl.json');
	expect(asked.some((path) => path.startsWith('/praxisbeispiele/sortiert-'))).toBe(false);
});

test('a filter whose files cannot be loaded says so and works at the next attempt', async ({
	page,
}) => {
	await page.route('**/auswahl.json', (route) => route.abort());
	await page.goto('/praxisbeispiele/');
	await page
		.getByRole('group', { name: 'Status' })
		.evaluate((each) => each.setAttribute('open', ''));
	await page.getByRole('checkbox', { name: /^Geplant/ }).check();
	await expect(page.locator('[data-zahl]')).toContainText('ließ sich nicht laden');
	await page.unroute('**/auswahl.json');
	await page.getByRole('checkbox', { name: /^Pilot/ }).check();
	await expect(page.locator('[data-zahl]')).toContainText('von 300');
});

test('cases of several pages are ticked and compared', async ({ page }) => {
	await page.goto('/praxisbeispiele/');
	const box = page.locator('input[name="vergleich"]');
	await box.first().check();
	const first = await box.first().inputValue();
	await page.getByRole('link', { name: 'Weiter', exact: true }).click();
	await expect(page).toHaveURL(`/praxisbeispiele/seite/2/?vergleich=${first}`);
	await box.first().check();
	const second = await box.first().inputValue();
	await page.getByRole('link', { name: 'Vergleichen', exact: true }).click();
	await expect(page).toHaveURL(`/vergleich/?beispiele=${first},${second}`);
	await expect(page.getByRole('columnheader')).toHaveCount(3);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a reader turns the pages of a list', async ({ page }) => {
		await page.goto('/praxisbeispiele/');
		await expect(page.getByRole('checkbox')).toHaveCount(0);
		await page.getByRole('link', { name: 'Weiter', exact: true }).click();
		await expect(page).toHaveURL('/praxisbeispiele/seite/2/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Seite\s2 von\s6/);
		await page.getByRole('link', { name: 'Seite 6' }).click();
		await expect(page.locator('[data-zeilen] > li')).toHaveCount(50);
		await page.getByRole('link', { name: 'Zurück', exact: true }).click();
		await expect(page).toHaveURL('/praxisbeispiele/seite/5/');
	});
});
