import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/browser-test.ts';

const result = (page: Page) => page.locator('[data-ergebnis]');
const duty = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const FOR_AUTHORITY = 'Bauanträge nur noch digital annehmen';
const FOR_OTHERS = 'Bauanträge an die untere Baurechtsbehörde leiten';

test('answers leave the duties that hold, and the address can be shared', async ({ page }) => {
	await page.goto('/was-gilt/');
	await expect(result(page)).toContainText(/^\d+\sPflichten \(Muss\) und \d+\sHinweise/);
	const building = page.getByRole('group', { name: /eigene untere Baurechtsbehörde/ });
	await building.getByRole('radio', { name: 'Nein' }).check();
	await page.getByRole('checkbox', { name: 'Bauen' }).check();
	await expect(page).toHaveURL('/was-gilt/?baurecht=nein&bereich=bauen');
	await expect(duty(page, FOR_OTHERS)).toBeVisible();
	await expect(duty(page, FOR_AUTHORITY)).toBeHidden();
	await expect(result(page)).toContainText(/^Für Sie(?: gelten|:) \d+ Pflichten/);
	await expect(page.getByRole('heading', { name: 'Künstliche Intelligenz' })).toBeHidden();
	await page.reload();
	await expect(building.getByRole('radio', { name: 'Nein' })).toBeChecked();
	await expect(duty(page, FOR_AUTHORITY)).toBeHidden();
	await expectAccessible(page);
});

test('without an answer a duty stays and says that it depends on one', async ({ page }) => {
	await page.goto('/was-gilt/?bereich=ki');
	await expect(duty(page, 'Für KI-Kompetenz der Mitarbeitenden sorgen')).toBeVisible();
	await expect(
		page.getByText('Das hängt von einer Frage ab').locator('visible=true').first(),
	).toBeVisible();
	await page.getByRole('checkbox', { name: 'Nichts davon.' }).check();
	await expect(duty(page, 'Für KI-Kompetenz der Mitarbeitenden sorgen')).toBeHidden();
	await page.getByRole('checkbox', { name: /^Wir setzen KI ein/ }).check();
	await expect(page.getByRole('checkbox', { name: 'Nichts davon.' })).not.toBeChecked();
	await expect(page).toHaveURL('/was-gilt/?bereich=ki&rolle=ki');
});

test('a municipality fills in what is known of it; answers can be taken back', async ({ page }) => {
	await page.goto('/kommunen/hohberg/');
	await page.getByRole('link', { name: 'Was gilt für Hohberg?' }).click();
	await expect(page.getByRole('radio', { name: /^5\.001/ })).toBeChecked();
	await expect(
		page.getByText(/^Für .+ zuständig: .*Landratsamt Ortenaukreis \(untere Baurechtsbehörde/),
	).toBeVisible();
	await expect(duty(page, FOR_AUTHORITY)).toBeHidden();
	const silent = page.locator('[data-unbelegt]');
	await expect(silent.filter({ visible: true })).toHaveCount(0);
	await page.getByLabel(/^Ihre Kommune/).selectOption('Appenweier');
	await expect(silent.filter({ visible: true })).toHaveText(
		/^\s*Für Appenweier nicht belegt\s– fragen Sie beim Landratsamt Ortenaukreis\.\s*$/,
	);
	await expect(page.getByText(/zuständig: nicht belegt \(untere Baurechtsbehörde\)/)).toBeVisible();
	await page.getByLabel(/^Ihre Kommune/).selectOption('Lahr/Schwarzwald');
	await expect(duty(page, FOR_AUTHORITY)).toBeVisible();
	await expect(page.getByRole('radio', { name: /^über/ })).toBeChecked();
	await expect(
		page.getByRole('link', { name: 'Praxisbeispiele aus Kommunen Ihrer Größe' }),
	).toHaveAttribute('href', /\?groesse=ueber-20000$/);
	await page.getByRole('button', { name: 'Antworten löschen' }).click();
	await expect(page).toHaveURL('/was-gilt/');
	await expect(result(page)).toContainText(/^\d+\sPflichten \(Muss\) und \d+\sHinweise/);
});

test('an address with a municipality alone is answered as far as the portal knows', async ({
	page,
}) => {
	await page.setViewportSize({ width: 375, height: 800 });
	await page.goto('/was-gilt/?kommune=hausach');
	await expect(page.getByRole('radio', { name: /^5\.001/ })).toBeChecked();
	await expect(page.getByText(/untere Baurechtsbehörde, ungeprüft/)).toBeVisible();
	await expect(
		page.getByRole('link', { name: /^\d+ Pflichten und \d+ Hinweise ansehen$/ }),
	).toHaveAttribute('href', '#ergebnis');
	const first = page.locator('.pflicht:not([hidden])').first();
	await expect(first.getByText('Zuständig', { exact: true })).toBeHidden();
	await first.locator('summary').click();
	await expect(first.getByText('Zuständig', { exact: true })).toBeVisible();
});

test('the form works by keyboard alone', async ({ page }) => {
	await page.goto('/was-gilt/');
	await page.getByLabel(/^Ihre Kommune/).focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(page).toHaveURL('/was-gilt/?groesse=bis-2000');
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL('/was-gilt/?groesse=bis-5000');
});

test('on paper the answers stand above the list, without the form', async ({ page }) => {
	await page.goto('/was-gilt/?baurecht=ja&bereich=bauen');
	await expect(page.getByText(/^Antworten: /)).toHaveCount(1);
	await expect(page.getByText(/^Antworten: /)).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(/^Antworten: Haben Sie eine eigene untere/)).toBeVisible();
	await expect(page.locator('[data-fragen]')).toBeHidden();
	await expect(duty(page, FOR_AUTHORITY)).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('every duty is there, the questions are not', async ({ page }) => {
		await page.goto('/was-gilt/');
		await expect(page.locator('[data-fragen]')).toBeHidden();
		await expect(page.locator('noscript .leer')).toContainText('Die Fragen brauchen JavaScript');
		await expect(duty(page, FOR_AUTHORITY)).toBeVisible();
		await expect(duty(page, FOR_OTHERS)).toBeVisible();
	});
});

test('a duty of several areas is listed under the one asked for, which it names with its first one', async ({
	page,
}) => {
	await page.goto('/was-gilt/?bereich=ki');
	await expect(page.locator('[data-bereich]:visible')).toHaveCount(1);
	await expect(page.locator('[data-auch]:visible')).toHaveText([
		'auch Datenschutz und offene Daten',
	]);
	await page.getByRole('checkbox', { name: 'Künstliche Intelligenz' }).uncheck();
	await expect(page.locator('[data-auch]')).toHaveCount(0);
	await expect(page.locator('#daten ~ ul > .pflicht')).not.toHaveCount(0);
});
