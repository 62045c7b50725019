import { readFileSync } from 'node:fs';
import { expect, test } from '../support/browser-test.ts';
import { pageTypes } from '../support/page-types.ts';

test.use({ javaScriptEnabled: false });

test('the list of cases is complete, with links by topic instead of filters', async ({ page }) => {
	await page.goto('/praxisbeispiele/');
	const rows = page.locator('[data-zeilen] > li');
	const total = page.locator('[data-zahl]');
	const all = parseInt((await total.textContent()) ?? '', 10);
	const next = page
		.getByRole('navigation', { name: 'Praxisbeispiele: Seiten' })
		.getByText('Weiter');
	const listed = new Set<string | null>();
	for (let number = 1; ; number++) {
		await expect(total).toHaveText(
			new RegExp(`^\\s*${all}\\sPraxisbeispiele(, Seite\\s${number}\\svon\\s\\d+)?\\s*$`),
		);
		for (const row of await rows.all()) await expect(row).toBeVisible();
		const links = await rows.locator('.zeile__titel a').all();
		for (const link of links) listed.add(await link.getAttribute('href'));
		if ((await next.count()) === 0) break;
		await next.click();
		await expect(page).toHaveURL(`/praxisbeispiele/seite/${number + 1}/`);
	}
	const { eintraege } = JSON.parse(readFileSync('dist/daten/praxisbeispiele.json', 'utf8')) as {
		eintraege: { id: string }[];
	};
	expect(all).toBe(eintraege.length);
	expect(listed).toEqual(new Set(eintraege.map(({ id }) => `/praxisbeispiele/${id}/`)));
	await page.goto('/praxisbeispiele/');
	await expect(page.getByRole('checkbox')).toHaveCount(0);
	await expect(page.getByLabel('Sortieren')).toBeHidden();
	await page.getByRole('navigation', { name: 'Nach Thema' }).getByRole('link').first().click();
	await expect(page).toHaveURL(/\/themen\/[\w-]+\/$/);
	await expect(page.getByRole('link', { name: /Offenburg/ }).first()).toBeVisible();
});

test('on a phone the areas of the footer are folded, open by themselves when linked to; else they stand open', async ({
	page,
}) => {
	const list = page
		.getByRole('navigation', { name: 'Alle Bereiche' })
		.getByRole('link', { name: 'Kommunen' });
	await page.setViewportSize({ width: 375, height: 800 });
	await page.goto('/glossar/');
	await expect(page.getByRole('heading', { name: 'Alle Bereiche' })).toBeVisible();
	await expect(list).toBeHidden();
	const height = await page.locator('.fuss').evaluate((foot) => foot.clientHeight);
	expect(height).toBeLessThan(800);
	await page.getByText('Alle Bereiche zeigen').click();
	await expect(list).toBeVisible();
	await page.goto('/themen/#alle-bereiche');
	await expect(list).toBeVisible();
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/glossar/');
	await expect(list).toBeVisible();
	await expect(page.getByText('Alle Bereiche zeigen')).toBeHidden();
});

test('a term is a link to the glossary', async ({ page }) => {
	await page.goto('/praxisbeispiele/offenburg-onlinedienste-2023/');
	const term = page.locator('a.begriff').first();
	const path = await term.getAttribute('href');
	await term.click();
	await expect(page).toHaveURL(path ?? '');
});

test('the search page says what is missing and lists everything', async ({ page }) => {
	await page.goto('/suche/?q=Bauantrag');
	const notice = page.getByRole('main').locator('noscript p');
	await expect(notice).toBeVisible();
	await expect(notice).toContainText('Die Suche braucht JavaScript');
	for (const name of ['Der digitale Bauantrag aus Sicht der Gemeinde', 'Offenburg', 'Impressum']) {
		await expect(page.getByRole('main').getByRole('link', { name }).first()).toBeVisible();
	}
	await expect(page.getByText('Das Suchverzeichnis ließ sich nicht laden')).toBeHidden();
});

test('at 320 pixels the menu opens and leads on', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/');
	const link = page.getByRole('banner').getByRole('link', { name: 'Leitfäden' });
	await expect(link).toBeHidden();
	await page.getByText('Menü', { exact: true }).click();
	await link.click();
	await expect(page).toHaveURL('/leitfaeden/');
});

test('map, table and matrix are there, with links by topic instead of filters', async ({
	page,
}) => {
	await page.goto('/kommunen/');
	const map = page.getByRole('group', { name: /^Karte:/ });
	await expect(map.getByRole('link', { name: /^Offenburg, / })).toHaveAttribute(
		'href',
		'/kommunen/offenburg/',
	);
	const listed = page.locator('[data-zeilen] > :visible');
	await expect(listed).toHaveCount(51);
	await expect(page.getByRole('checkbox')).toHaveCount(0);
	await page.getByRole('link', { name: 'Wer hat Erfahrung mit welchem Thema?' }).click();
	const matrix = page.getByRole('table', { name: /^Beispiele der Kommunen/ });
	await matrix.locator('a[href="/praxisbeispiele/offenburg-terminbuchung/"]').first().click();
	await expect(page).toHaveURL('/praxisbeispiele/offenburg-terminbuchung/');
});

test('the comparison says what is missing, lists the newest cases with their facts and leads to all', async ({
	page,
}) => {
	await page.goto('/vergleich/?beispiele=rust-chatbot,kehl-e-akte');
	const notice = page.locator('beispiel-vergleich noscript p');
	await expect(notice).toBeVisible();
	await expect(notice).toContainText('Nebeneinanderstellen braucht JavaScript');
	const priced = page.getByRole('row').filter({ hasText: /\d\s€/ });
	await expect(priced.first()).toBeVisible();
	expect(await priced.count()).toBeGreaterThan(5);
	await expect(notice.getByRole('link', { name: 'Liste der Praxisbeispiele' })).toBeVisible();
	await expect(page.getByRole('checkbox')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Umrechnen' })).toBeHidden();
});

test('no page shows a control that would do nothing, and none says that it works', async ({
	page,
}) => {
	const idle: string[] = [];
	for (const path of pageTypes()) {
		await page.goto(path);
		const controls = page.locator('button, input, select, textarea, [role="status"]:not(:empty)');
		const found = await controls.evaluateAll((elements) =>
			elements
				.filter((element) => element.checkVisibility({ visibilityProperty: true }))
				// Allowed are forms that are sent, boxes of check lists to print or to tick, and what styles alone obey.
				.filter((element) => !element.closest('form[action], .aufgabe, .kosten__groessen'))
				.filter(
					(element) =>
						element.getAttribute('role') !== 'status' || !element.matches('.katalog__zahl'),
				)
				.map((element) => element.outerHTML.slice(0, 120)),
		);
		idle.push(...found.map((html) => `${path}: ${html}`));
	}
	expect(idle).toEqual([]);
});

test('an explanation, a fold and the table of contents work by links and by HTML alone', async ({
	page,
}) => {
	await page.goto('/praxisbeispiele/offenburg-onlinedienste-2023/');
	await expect(page.locator('a.begriff').first()).not.toHaveAttribute('role');
	await page
		.getByRole('navigation', { name: 'Auf dieser Seite' })
		.getByRole('link', { name: 'Stolpersteine' })
		.click();
	await expect(page.getByRole('heading', { name: 'Stolpersteine' })).toBeInViewport();
	await page.goto('/termine/');
	await page.getByText('Termine abonnieren', { exact: true }).click();
	await expect(page.locator('details.abonnieren .adresse').first()).toContainText('/termine.ics');
});
