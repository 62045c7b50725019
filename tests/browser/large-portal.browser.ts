import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { answerFrom } from '../support/answer-from.ts';
import { expect, test } from '../support/browser-test.ts';
import { expectNamesApart } from '../support/map-names.ts';
import type { TemporaryFolder } from '../support/build-variant.ts';
import { writeLargePortal } from '../support/large-portal.ts';
import { sharedBuild } from '../support/shared-build.ts';
import { unfoldFilters } from '../support/unfold-filters.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let content: TemporaryFolder;
let dist: string;

test.beforeAll(async () => {
	test.setTimeout(300_000);
	content = writeLargePortal();
	dist = await sharedBuild({ CONTENT_DIR: content.path });
});
test.afterAll(() => content.remove());
test.beforeEach(async ({ page }) => {
	await answerFrom(page, dist);
});

const placesOn = (page: Page) =>
	page.getByRole('group', { name: /^Karte: Zufallskreis/ }).getByRole('link');
const found = async (page: Page) =>
	parseInt((await page.locator('[data-zahl]').textContent()) ?? '', 10);

test('a choice among three hundred municipalities is seen on the map and in the table', async ({
	page,
}) => {
	await page.goto('/kommunen/');
	await expect(placesOn(page)).toHaveCount(299);
	await expect(page.locator('tbody tr')).toHaveCount(100);
	await unfoldFilters(page);
	await page.getByRole('checkbox', { name: /^über 20\.000/ }).check();
	await expect(page.locator('[data-zahl]')).toHaveText(/^\d+ Kommunen von 300$/);
	const count = await found(page);
	await expect(page.locator('tbody tr')).toHaveCount(Math.min(count, 50));
	await expect(placesOn(page)).toHaveCount(count);
	await expect(page).toHaveURL('/kommunen/?groesse=ueber-20000');
	await expectAccessible(page);
	await page.getByRole('button', { name: /^über 20\.000.* entfernen$/ }).click();
	await expect(placesOn(page)).toHaveCount(299);
	await expect(page.locator('tbody tr')).toHaveCount(100);
});

test('a choice on the second page of the table is made among all', async ({ page }) => {
	await page.goto('/kommunen/seite/2/');
	await expect(page.getByRole('link', { name: 'Karte aller Kommunen' })).toBeVisible();
	await unfoldFilters(page);
	await page.getByRole('checkbox', { name: /^über 20\.000/ }).check();
	await expect(page).toHaveURL('/kommunen/?groesse=ueber-20000');
	await expect(page.locator('[data-zahl]')).toHaveText(/^\d+ Kommunen von 300$/);
});

test('names on a full map can be read at each width, and cover no other name', async ({ page }) => {
	for (const [width, visible] of [
		[1280, 'weit'],
		[620, 'breit'],
		[320, 'schmal'],
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/kommunen/');
		const names = page.locator(`.karte__namen--${visible} text`);
		await expect(names.first()).toBeVisible();
		await expectNamesApart(names, `${width} pixels`);
	}
});

test('a pointer on a circle of a full map hits that circle, not a neighbour', async ({ page }) => {
	await page.goto('/kommunen/');
	await expect(placesOn(page)).toHaveCount(299);
	const missed = await page.locator('.karte__kreis').evaluateAll((circles) =>
		circles.flatMap((circle) => {
			circle.scrollIntoView({ block: 'center', behavior: 'instant' });
			const { left, right, top, bottom } = circle.getBoundingClientRect();
			const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
			const link = circle.closest('a');
			return link?.contains(hit) ? [] : [link?.getAttribute('href')];
		}),
	);
	expect(missed).toEqual([]);
});

test('a choice among many offers leaves out what has expired since the build', async ({ page }) => {
	const offers = async (day: string) => {
		await page.clock.setFixedTime(new Date(`${day}T12:00:00+01:00`));
		await page.goto('/boerse/?art=biete');
		await expect(page.locator('[data-zahl]')).toHaveText(/^\d+ .+ von \d+$/);
		return found(page);
	};
	const before = await offers('2026-12-15');
	expect(await offers('2026-12-16')).toBe(before - 1);
	await expect(page.getByRole('link', { name: /Karmesin/ })).toHaveCount(0);
});

test('a dossier of a topic with many cases says what it leaves out, on paper too', async ({
	page,
}) => {
	await page.goto('/themen/thema-001/dossier/');
	const section = page.getByRole('region', { name: /Praxisbeispiele/ }).first();
	await expect(section).toContainText(/Zu diesem Thema gibt es \d+\sPraxisbeispiele\./);
	await expect(section.getByRole('heading', { name: 'Weitere Praxisbeispiele' })).toBeVisible();
	await expectAccessible(page);
	await page.emulateMedia({ media: 'print' });
	await expect(section.locator('.dossier__auszug .endnoten__adresse')).toBeVisible();
});
