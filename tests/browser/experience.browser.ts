import { expect, test } from '../support/browser-test.ts';

test('the matrix says who has which topic and leads to the entry', async ({ page }) => {
	await page.goto('/erfahrungen/');
	const table = page.getByRole('table', { name: 'Welche Kommune welches Thema hat' });
	const columns = await table.getByRole('columnheader').allTextContents();
	const place = columns.findIndex((name) => name.replaceAll('\u00ad', '').includes('E-Akte'));
	const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Kehl' }) });
	const cell = row.getByRole('cell').nth(place - 1);
	await expect(cell.getByRole('link')).toHaveAccessibleName(
		'In Betrieb ungeprüft E-Akte im Ausländerwesen der Stadt Kehl',
	);
	await cell.getByRole('link').click();
	await expect(page).toHaveURL('/praxisbeispiele/kehl-e-akte/');
});

test('a cell with several entries leads to where they are listed', async ({ page }) => {
	await page.goto('/erfahrungen/');
	const several = page.getByRole('link', { name: /^In Betrieb 3 .*Offenburg, Onlinedienste/ });
	await several.click();
	await expect(page).toHaveURL('/kommunen/offenburg/#thema-onlinedienste');
	await expect(page.locator('#thema-onlinedienste').getByRole('listitem')).toHaveCount(3);
});

test('screen readers read an empty cell as empty, not as a dash', async ({ page }) => {
	await page.goto('/erfahrungen/');
	const table = page.getByRole('table', { name: 'Welche Kommune welches Thema hat' });
	await expect(table.getByRole('cell', { name: 'nichts' }).first()).toBeVisible();
});

test('on a phone each municipality lists its topics by name, without scrolling sideways', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto('/erfahrungen/');
	const topic = page.locator('.matrix__thema', { hasText: 'E-Akte' }).first();
	await expect(topic).toBeVisible();
	await expect(page.locator('.matrix__leer').first()).toBeHidden();
	const wide = await page
		.locator('.matrix')
		.first()
		.evaluate((box) => box.scrollWidth - box.clientWidth);
	expect(wide).toBeLessThanOrEqual(0);
});

test('the page says how it counts, who has nothing, and keeps other bodies apart', async ({
	page,
}) => {
	await page.goto('/erfahrungen/');
	await expect(page.getByText(/45 weitere Kommunen sind noch ohne Eintrag/)).toBeVisible();
	await page.getByText('Kommunen ohne Eintrag', { exact: true }).click();
	await expect(page.getByRole('link', { name: 'Seebach' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Wie gezählt wird' })).toBeVisible();
	const others = page.getByRole('table', { name: 'Welche andere Stelle welches Thema hat' });
	await expect(others.getByRole('rowheader', { name: 'Landratsamt Ortenaukreis' })).toBeVisible();
});

test('a topic’s page says who has experience with it', async ({ page }) => {
	await page.goto('/themen/e-akte/');
	const who = page.getByRole('region', { name: 'Wer hat Erfahrung damit?' });
	await expect(who.getByRole('listitem')).toHaveText([/^\s*Kehl/, /^\s*Offenburg/]);
	await who.getByRole('link', { name: 'Alle Themen und Kommunen in einer Übersicht' }).click();
	await expect(page).toHaveURL('/erfahrungen/');
});
