import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/browser-test.ts';
import { statePerInhabitant } from '../support/per-inhabitant.ts';
import { unfoldFilters } from '../support/unfold-filters.ts';

// What assistive technology gets: names, roles and states. Content changes, so the tests expect only the
// beginning of lists.
const CASE = '/praxisbeispiele/offenburg-onlinedienste-2023/';

const body = (page: Page) => page.locator('body');

/** The frame of every page: everything around its main part. */
const HEAD = `
  - link "Zum Inhalt springen"
  - banner:
    - link "Wissensnetz Ortenau"
    - search:
      - combobox "Suche im Portal"
      - button "Suchen"
    - navigation "Hauptmenü":
      - list:
        - listitem:
          - link "Themen"`;
const FOOT = `
  - contentinfo:
    - navigation "Alle Bereiche":
      - heading "Alle Bereiche" [level=2]`;

const SKELETONS: Readonly<Record<string, string>> = {
	'/praxisbeispiele/': `
  - main:
    - navigation "Sie sind hier":
      - list:
        - listitem:
          - link "Start"
        - listitem: Praxisbeispiele
    - heading "Praxisbeispiele" [level=1]
    - group:
      - form "Liste filtern":
        - group "Themen"
        - group "Status"
    - status: /^\\d+\\sPraxisbeispiele(, Seite 1 von \\d+)?$/
    - combobox "Sortieren"
    - list:
      - listitem:
        - heading [level=2]
        - checkbox /^Vergleichen ./`,
	[CASE]: `
  - main:
    - navigation "Sie sind hier"
    - article:
      - heading /\\S/ [level=1]
      - group:
        - term: Kommune
      - navigation "Auf dieser Seite":
        - heading "Auf dieser Seite" [level=2]
        - list:
          - listitem:
            - link "Ausgangslage"
      - heading "Ausgangslage" [level=2]
      - region "Quellen":
        - heading "Quellen" [level=2]`,
	'/kommunen/': `
  - main:
    - heading "Kommunen" [level=1]
    - group:
      - form "Liste filtern":
        - group "Wer hat Erfahrung mit …"
    - status: 51 Kommunen
    - figure:
      - group /^Karte. Ortenaukreis/:
        - link /^Achern, Große Kreisstadt, 26.733 Einwohner, [0-9]+ Beitr/
    - region "Kommunen":
      - table:
        - rowgroup:
          - row:
            - columnheader "Kommune"
            - columnheader "Einwohner"
        - rowgroup:
          - row:
            - rowheader "Achern"`,
	'/erfahrungen/': `
  - main:
    - heading "Wer hat was" [level=1]
    - navigation "Auf dieser Seite"
    - region "Nach Lösung":
      - heading "Nach Lösung" [level=2]
    - region "Nach Themenfeld":
      - heading "Nach Themenfeld" [level=2]
      - region "Beispiele der Kommunen nach Themenfeld":
        - table "Beispiele der Kommunen nach Themenfeld":
          - rowgroup:
            - row:
              - columnheader "Kommune"
              - columnheader "Digitaler Bauantrag"
          - rowgroup:
            - row:
              - rowheader "Achern"
              - cell "nichts"`,
	'/termine/': `
  - main:
    - heading "Termine" [level=1]
    - group: Termine abonnieren
    - region "Kommende Termine":
      - heading "Kommende Termine" [level=2]
    - region "Vergangene Termine":
      - heading "Vergangene Termine" [level=2]
      - group:
        - form "Liste filtern"
      - status: /Termine$/`,
	'/aenderungen/': `
  - main:
    - heading "Änderungen" [level=1]
    - navigation "Änderungen nach Jahr"
    - region /20\\d\\d$/:
      - heading [level=2]
      - heading [level=3]
      - group: /\\(\\d+\\)$/`,
};

for (const [path, skeleton] of Object.entries(SKELETONS)) {
	test(`${path} has named parts and headings in order`, async ({ page }) => {
		await page.goto(path);
		for (const part of [HEAD, skeleton, FOOT]) await expect(body(page)).toMatchAriaSnapshot(part);
	});
}

test('what a page says of itself while it works is there before it speaks', async ({ page }) => {
	for (const path of [
		'/praxisbeispiele/',
		'/kommunen/',
		'/suche/',
		'/vergleich/',
		'/vergleich/?beispiele=rust-chatbot,kehl-e-akte',
	]) {
		await page.goto(path);
		if (path.includes('?')) await expect(page.locator('[data-vergleich="fertig"]')).toBeVisible();
		const missing = await page
			.locator('[role="status"], [role="alert"], [aria-live]')
			.evaluateAll((regions) =>
				regions
					.filter((region) => {
						const shown = region.parentElement?.checkVisibility() ?? false;
						return shown && getComputedStyle(region).display === 'none';
					})
					.map((region) => region.outerHTML),
			);
		expect(missing, path).toEqual([]);
	}
});

test('the menu of a narrow page says whether it is open', async ({ page, context }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/praxisbeispiele/');
	const devTools = await context.newCDPSession(page);
	const state = async () => {
		const { nodes } = await devTools.send('Accessibility.getFullAXTree');
		const menu = nodes.find(
			({ role, name }) =>
				role?.value === 'DisclosureTriangle' && String(name?.value).startsWith('Menü'),
		);
		const expanded = menu?.properties?.find(({ name }) => name === 'expanded');
		return [menu?.name?.value, expanded?.value.value] as unknown[];
	};
	await expect.poll(state).toEqual(['Menü', false]);
	await page.getByText('Menü', { exact: true }).click();
	await expect.poll(state).toEqual(['Menü Schließen', true]);
	const menu = page.getByRole('navigation', { name: 'Menü', exact: true });
	await expect(menu).toMatchAriaSnapshot(`
    - navigation "Menü":
      - list:
        - listitem:
          - link "Themen"
        - listitem:
          - link "Beispiele"
  `);
	await expect(menu.locator('[aria-current="page"]')).toHaveText('Beispiele');
});

test('a filter says that it is set, how many it leaves, and how it is removed', async ({
	page,
}) => {
	await page.goto('/praxisbeispiele/');
	await unfoldFilters(page);
	await page.getByRole('checkbox', { name: /^Kehl \d+$/ }).check();
	await expect(page.locator('katalog-liste')).toMatchAriaSnapshot(`
    - group:
      - form "Liste filtern":
        - group "Kommune":
          - checkbox /^Kehl \\d+$/ [checked]
    - status: /^\\d Praxisbeispiele von \\d+$/
    - combobox "Sortieren"
    - list "Gesetzte Filter":
      - listitem:
        - button "Kehl entfernen"
    - list:
      - listitem
    - status
  `);
});

test('the bar of chosen cases says how many there are', async ({ page }) => {
	await page.goto('/praxisbeispiele/');
	const boxes = page.getByRole('checkbox', { name: /^Vergleichen ./ });
	await boxes.nth(0).check();
	const bar = page.locator('vergleich-auswahl');
	await expect(bar).toMatchAriaSnapshot(`
    - status: 1 Beispiel ausgewählt. Wählen Sie noch mindestens eines.
    - paragraph:
      - button "Auswahl aufheben"
  `);
	await boxes.nth(1).check();
	await expect(bar).toMatchAriaSnapshot(`
    - status: 2 Beispiele ausgewählt.
    - paragraph:
      - link "Vergleichen"
      - button "Auswahl aufheben"
  `);
});

test('a comparison is a table with heads, and says what is wrong with a number or worked out from it', async ({
	page,
}) => {
	await statePerInhabitant(page, 'rust-chatbot');
	await page.goto('/vergleich/?beispiele=rust-chatbot,kehl-e-akte');
	await expect(page.locator('beispiel-vergleich')).toMatchAriaSnapshot(`
    - status
    - region "Vergleich":
      - table "2 Praxisbeispiele nebeneinander":
        - rowgroup:
          - row:
            - columnheader "Angabe"
            - columnheader:
              - link "Gemeinde Rust bindet den Chatbot des Landkreises auf ihrer Website ein"
              - button "Entfernen Gemeinde Rust bindet den Chatbot des Landkreises auf ihrer Website ein"
            - columnheader
        - rowgroup:
          - row:
            - rowheader "Wer"
    - heading "Auf Ihre Kommune umrechnen" [level=2]
    - textbox "Ihre Einwohnerzahl"
    - combobox "oder Kommune wählen"
    - alert
    - link "Auswahl ändern"
    - button "Link kopieren"
    - button "Drucken"
    - status
  `);
	await expect(page.locator('th[abbr]')).toHaveCount(2);
	const field = page.getByRole('textbox', { name: 'Ihre Einwohnerzahl' });
	await field.fill('viele');
	await page.getByRole('button', { name: 'Umrechnen' }).click();
	await expect(field).toMatchAriaSnapshot(`- textbox "Ihre Einwohnerzahl" [invalid]: viele`);
	await expect(field).toHaveAccessibleDescription(/^Bitte eine ganze Zahl/);
	await expect(page.getByRole('alert')).toHaveText(/^Bitte eine ganze Zahl/);
	await field.fill('12300');
	await page.getByRole('button', { name: 'Umrechnen' }).click();
	await expect(field).not.toHaveAttribute('aria-invalid');
	await expect(page.getByRole('alert')).toBeEmpty();
	await expect(page.locator('[data-meldung]').first()).toHaveText(
		'Auf 12.300 Einwohner umgerechnet.',
	);
});

test('a term is a button that says whether its explanation is open', async ({ page }) => {
	await page.goto(CASE);
	const word = (await page.locator('a.begriff').first().textContent()) ?? '';
	expect(word).toMatch(/\p{L}/u);
	const term = page
		.getByRole('button', { name: word.replaceAll('\u00ad', ''), exact: true })
		.first();
	await expect(term).toHaveAttribute('aria-expanded', 'false');
	await term.click();
	await expect(term).toMatchAriaSnapshot(`- button [expanded]`);
	const id = await term.getAttribute('aria-controls');
	await expect(page.locator(`#${id}`)).toBeVisible();
	await expect(page.locator(`#${id}`).getByRole('link')).toHaveText(/^Mehr zu „.+“$/);
});

test('the hits of a search are said, counted and headed', async ({ page }) => {
	await page.goto('/suche/?q=Bauantrag');
	await expect(page.locator('suche-seite')).toMatchAriaSnapshot(`
    - heading "Suche" [level=1]
    - search:
      - combobox "Suche im Portal": Bauantrag
      - button "Suchen"
    - group:
      - form "Treffer filtern":
        - group "Bereich":
          - checkbox /^Praxisbeispiele \\d+$/
    - status: /^\\d+ Treffer für „Bauantrag“$/
    - list:
      - listitem:
        - heading [level=2]:
          - link
  `);
});

for (const [path, area, page] of [
	['/praxisbeispiele/', 'Beispiele', 'Praxisbeispiele'],
	['/kosten/', 'Beispiele', 'Was hat es gekostet?'],
	['/kommunen/', 'Wer hat was', 'Kommunen'],
	['/positionen/', 'Mehr', 'Positionen'],
] as const) {
	test(`on ${path} the menu marks the area „${area}“, the footer the page itself`, async ({
		page: tab,
	}) => {
		await tab.goto(path);
		await expect(tab.locator('.leiste [aria-current]:visible')).toHaveText(area);
		await expect(tab.locator('.fuss [aria-current]')).toHaveText(page);
	});
}

for (const width of [1280, 320]) {
	test(`at ${width} pixels „Mehr“ opens its links in place, the last leads to the list of all areas`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/glossar/');
		if (width < 1000) await page.getByText('Menü', { exact: true }).click();
		const menu = page.getByRole('navigation', { name: width < 1000 ? 'Menü' : 'Hauptmenü' });
		const glossary = menu.getByRole('link', { name: 'Glossar' });
		await expect(glossary).toBeHidden();
		await menu.getByText('Mehr', { exact: true }).press('Enter');
		await expect(glossary).toHaveAttribute('aria-current', 'page');
		await page.keyboard.press('Tab');
		await expect(glossary).toBeFocused();
		for (const name of ['Lösungen', 'Pflichten', 'Positionen', 'Suche', 'Mappe']) {
			await expect(menu.getByRole('link', { name, exact: true })).toBeInViewport();
		}
		await expectAccessible(page);
		await page.setViewportSize({ width, height: 900 });
		await menu.getByRole('link', { name: 'Alle Bereiche' }).click();
		await expect(page.getByRole('heading', { name: 'Alle Bereiche' })).toBeInViewport();
	});
}
