import { expect, test } from '../support/browser-test.ts';

test('an event is upcoming until its last day is over, by the reader’s clock, then past', async ({
	page,
}) => {
	const upcoming = page.getByRole('region', { name: 'Kommende Termine' });
	const past = page.getByRole('region', { name: 'Vergangene Termine' });
	const name = 'OZG-Konferenz 2025 in Ludwigsburg';
	await page.clock.setFixedTime(new Date('2025-11-06T22:59:00Z'));
	await page.goto('/termine/');
	await expect(upcoming.getByRole('link', { name })).toBeVisible();
	await expect(past.getByRole('link', { name })).toHaveCount(0);
	const left = await past.locator('[data-zeilen] > li').count();
	await expect(past.locator('[data-zahl]')).toHaveText(`${left} Termine`);
	await page.clock.setFixedTime(new Date('2025-11-06T23:00:00Z'));
	await page.reload();
	await expect(past.getByRole('link', { name })).toBeVisible();
	await expect(upcoming.locator('[data-kommende-zeilen]').getByRole('link')).toHaveCount(0);
	await expect(upcoming).toContainText('Kein Termin angekündigt. Zuletzt: OZG-Konferenz 2025');
	await expect(upcoming).toContainText('sieht neue Termine von selbst.');
	await expect(past.getByRole('listitem').filter({ hasText: name })).not.toContainText('Vorbei', {
		useInnerText: true,
	});
});

test('the next event comes first among the upcoming ones', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2021-01-01T12:00:00Z'));
	await page.goto('/termine/');
	const titles = page.locator('[data-kommende-zeilen] .zeile__titel');
	await expect(titles).toHaveText([
		/Kommunalkonferenz/,
		/Erstes Netzwerktreffen/,
		/OZG-Konferenz 2025/,
	]);
});

test('the address of each calendar is copied by a button, and shown where copying is not allowed', async ({
	page,
	context,
}) => {
	await page.goto('/termine/');
	await page.getByText('Termine abonnieren', { exact: true }).click();
	const button = page.getByRole('button', { name: /^Adresse kopieren.*Digitaler Bauantrag$/ });
	const field = page.getByLabel('Adresse des Kalenders');
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await button.click();
	await expect(page.locator('[data-kopiert]')).toHaveText('Link kopiert.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\.ics$/);
	await expect(field).toBeHidden();
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
	});
	await button.click();
	await expect(field).toHaveValue(/\/termine\/.*\.ics$/);
	await expect(field).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('all events are in one list, and none claims to be upcoming', async ({ page }) => {
		await page.goto('/termine/');
		await expect(page.getByRole('heading', { name: 'Alle Termine' })).toBeVisible();
		await expect(page.getByText('Kommende Termine', { exact: true })).toBeHidden();
		expect(await page.locator('[data-zeilen] > li:visible').count()).toBeGreaterThan(3);
	});

	test('calendars are offered by their address, and as a file only if something is coming', async ({
		page,
		request,
	}) => {
		await page.goto('/termine/');
		await page.getByText('Termine abonnieren', { exact: true }).click();
		await expect(page.getByRole('button', { name: /^Adresse kopieren/ })).toHaveCount(0);
		await expect(page.locator('main a[href$=".ics"]')).toHaveCount(0);
		const topic = page.getByRole('listitem').filter({ hasText: 'Digitaler Bauantrag: ' });
		const address = (await topic.locator('.adresse').textContent()) ?? '';
		const response = await request.get(new URL(address).pathname);
		expect(response.headers()['content-type']).toMatch(/^text\/calendar/);
		expect(await response.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
	});
});
