import { expectAccessible } from '../support/accessible.ts';
import { answerFrom } from '../support/answer-from.ts';
import { expect, test } from '../support/browser-test.ts';
import type { TemporaryFolder } from '../support/build-variant.ts';
import { writeGeneratedPortal } from '../support/generated-portal.ts';
import { sharedBuild } from '../support/shared-build.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let content: TemporaryFolder;
let dist: string;

test.beforeAll(async () => {
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
	await page.getByRole('checkbox', { name: /^Erfundenes Thema 1\b/ }).check();
	const total = page.locator('[data-zahl]');
	await expect(total).toHaveText(/^\d+ Kommunen von 51$/);
	expect(parseInt((await total.textContent()) ?? '', 10)).toBeGreaterThan(5);
	expect(await map.getByRole('link').count()).toBeGreaterThan(5);
	await expectAccessible(page);
});

test('the matrix of 300 cases keeps its heads in sight and is accessible', async ({ page }) => {
	await page.goto('/erfahrungen/');
	const table = page.getByRole('table', { name: 'Welche Kommune welches Thema hat' });
	const frame = page.getByRole('region', { name: 'Welche Kommune welches Thema hat' });
	await frame.evaluate((box) => {
		box.scrollTo(0, box.scrollHeight);
		box.scrollIntoView({ block: 'start' });
	});
	await expect(table.getByRole('columnheader', { name: 'Erfundenes Thema 5' })).toBeInViewport();
	await expect(table.getByRole('rowheader').last()).toBeInViewport();
	// Scrolls back: a row half covered by the heads would count as a small target.
	await frame.evaluate((box) => {
		box.scrollTo(0, 0);
	});
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
