import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { answerFrom } from '../support/answer-from.ts';
import { expect, test } from '../support/browser-test.ts';
import type { TemporaryFolder } from '../support/build-variant.ts';
import { writeGeneratedPortal } from '../support/generated-portal.ts';
import { sharedBuild } from '../support/shared-build.ts';
import { unfoldFilters } from '../support/unfold-filters.ts';

// Built on 1 December 2026; one offer ends on 15 December.
test.describe.configure({ mode: 'serial' });

let content: TemporaryFolder;
let dist: string;

test.beforeAll(async () => {
	test.setTimeout(300_000);
	content = writeGeneratedPortal();
	dist = await sharedBuild({ CONTENT_DIR: content.path });
});
test.afterAll(() => content.remove());

async function openOn(page: Page, day: string, path: string): Promise<void> {
	await page.clock.setFixedTime(new Date(`${day}T12:00:00+01:00`));
	await answerFrom(page, dist);
	await page.goto(path);
}

const ENDING = /Karmesin/;

test('until its last day an offer is in the list, and offers and requests stand apart', async ({
	page,
}) => {
	await openOn(page, '2026-12-15', '/boerse/');
	const offers = page.getByRole('region', { name: /^Biete \d+$/ });
	await expect(offers.getByRole('link', { name: ENDING })).toBeVisible();
	const requests = page.getByRole('region', { name: /^Suche \d+$/ });
	await expect(requests.getByRole('link', { name: /Ocker/ })).toBeVisible();
	await expect(offers.getByRole('link', { name: /Ocker/ })).toHaveCount(0);
	await unfoldFilters(page);
	await page.getByRole('checkbox', { name: /^Erfundenstadt 2\b/ }).check();
	await expect(requests.getByRole('link', { name: /Ocker/ })).toBeVisible();
	await expect(offers.getByRole('link', { name: ENDING })).toBeHidden();
});

test('the day after, an older build does not list or count it any more', async ({ page }) => {
	await openOn(page, '2026-12-15', '/boerse/');
	const total = page.locator('[data-zahl]');
	const before = Number((await total.textContent())?.split(' ')[0]);
	await openOn(page, '2026-12-16', '/boerse/');
	await expect(total).toHaveText(new RegExp(`^${before - 1} Einträge der Börse$`));
	await expect(page.getByRole('link', { name: ENDING })).toHaveCount(0);
	await openOn(page, '2026-12-16', '/kommunen/ort-001/');
	await expect(page.getByRole('link', { name: ENDING })).toHaveCount(0);
	await openOn(page, '2026-12-16', '/themen/thema-002/');
	await expect(page.getByRole('link', { name: ENDING })).toHaveCount(0);
});

test('the search does not find or count it any more, and does not suggest it', async ({ page }) => {
	await openOn(page, '2026-12-15', '/suche/?q=Karmesin');
	await expect(page.locator('#treffer').getByRole('link', { name: ENDING })).toBeVisible();
	await page.locator('suche-seite input[name="q"]').fill('karme');
	await expect(page.getByRole('option', { name: ENDING })).toBeVisible();

	await openOn(page, '2026-12-16', '/suche/?q=Karmesin');
	await expect(page.locator('[data-suche="leer"]')).toBeVisible();
	await expect(page.locator('#treffer a')).toHaveCount(0);
	await page.locator('suche-seite input[name="q"]').fill('ocker');
	await expect(page.getByRole('option', { name: /Ocker/ })).toBeVisible();
	await page.locator('suche-seite input[name="q"]').fill('karmes');
	await expect(page.getByRole('option', { name: ENDING })).toHaveCount(0);
});

test('entries without a last day are still found when others have expired', async ({ page }) => {
	await openOn(page, '2026-12-15', '/suche/?q=erfunden');
	const message = page.locator('[data-meldung]');
	await expect(message).toHaveText(/^\d+ Treffer/);
	const before = Number((await message.textContent())?.split(' ')[0]);
	await openOn(page, '2026-12-16', '/suche/?q=erfunden');
	await expect(message).toHaveText(new RegExp(`^${before - 1} Treffer`));
});

test('its own page says that it is over and takes no reply', async ({ page }) => {
	await openOn(page, '2026-12-15', '/boerse/angebot-endet-bald/');
	const notice = page.getByText('Dieser Eintrag galt bis 15. Dezember 2026.');
	const reply = page.getByRole('link', { name: 'Per E-Mail antworten' });
	await expect(reply).toBeVisible();
	await expect(notice).toBeHidden();
	await openOn(page, '2026-12-16', '/boerse/angebot-endet-bald/');
	await expect(notice).toBeVisible();
	await expect(reply).toBeHidden();
});

test('the text of a reply can be copied, or is marked where the browser refuses', async ({
	page,
}) => {
	await openOn(page, '2026-12-01', '/boerse/angebot-endet-bald/');
	await page.getByText('Kein Mailprogramm?').click();
	await expect(page.getByRole('textbox', { name: 'Text der Antwort' })).toHaveValue(
		/^An: hauptamt@zufall\.example\.net\nBetreff: Zu Ihrem Angebot/,
	);
	await page.getByRole('button', { name: 'Text kopieren' }).click();
	await expect(page.locator('text-kopieren [role="status"]')).toHaveText(/Text/);
});

test('lists and pages of the exchange are accessible, wide and narrow, light and dark', async ({
	page,
}) => {
	for (const path of ['/boerse/', '/boerse/angebot-endet-bald/', '/boerse/abgelaufenes-angebot/']) {
		await openOn(page, '2026-12-01', path);
		if (path.includes('bald')) await page.getByText('Kein Mailprogramm?').click();
		await expectAccessible(page);
	}
});
