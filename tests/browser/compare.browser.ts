import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/browser-test.ts';
import { statePerInhabitant } from '../support/per-inhabitant.ts';
import { unfoldFilters } from '../support/unfold-filters.ts';

const TWO = '/vergleich/?beispiele=offenburg-massnahmenpaket,rust-chatbot';
const state = (page: Page) => page.locator('[data-vergleich]');
const status = (page: Page) => page.locator('[data-vergleich] > [data-meldung]');
const cell = (page: Page, row: string, column: number) =>
	page
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
		.getByRole('cell')
		.nth(column);

test('cases ticked on the list, also across filters, are compared in one step', async ({
	page,
}) => {
	await page.goto('/praxisbeispiele/');
	const bar = page.locator('vergleich-auswahl');
	await page.getByRole('checkbox', { name: /^Vergleichen Gemeinde Rust/ }).check();
	await expect(bar).toContainText('1 Beispiel ausgewählt. Wählen Sie noch mindestens eines.');
	await expect(bar.getByRole('link', { name: 'Vergleichen', exact: true })).toBeHidden();
	await unfoldFilters(page);
	await page.getByRole('checkbox', { name: /^Kehl/ }).check();
	await page.getByRole('checkbox', { name: /^Vergleichen E-Akte/ }).check();
	await expect(page).toHaveURL('/praxisbeispiele/?kommune=kehl&vergleich=rust-chatbot,kehl-e-akte');
	await bar.getByRole('link', { name: 'Vergleichen', exact: true }).click();
	await expect(page).toHaveURL('/vergleich/?beispiele=rust-chatbot,kehl-e-akte');
	await expect(page.getByRole('columnheader')).toHaveCount(3);
});

test('a solution leads to its products side by side, and to the list of its cases to choose others', async ({
	page,
}) => {
	await page.goto('/loesungen/e-akte/');
	const table = page.getByRole('table').filter({ hasText: 'regisafe' });
	await expect(table.getByRole('row', { name: /^Durbach/ })).toContainText('4.123');
	await expectAccessible(page);
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.getByRole('link', { name: /^(?:Diese|4 dieser) Beispiele vergleichen$/ }).click();
	await expect(page).toHaveURL(/\/vergleich\/\?beispiele=[\w,-]+$/);
	await expect(page.getByRole('columnheader')).toHaveCount(5);
	const products = page.getByRole('row').filter({
		has: page.getByRole('rowheader', { name: 'Produkte', exact: true }),
	});
	await expect(products).toContainText('regisafe');
	await expect(products).toContainText('enaio');
	await page.goBack();
	await page.getByRole('link', { name: /^Andere wählen: alle \d+ Beispiele$/ }).click();
	await expect(page).toHaveURL('/praxisbeispiele/?loesung=e-akte');
	await expect(
		page.getByRole('checkbox', { name: /^Software für die E-Akte/, checked: true }),
	).toHaveCount(1);
});

test('a fifth case is refused with a reason, and the four stay', async ({ page }) => {
	await page.goto('/praxisbeispiele/');
	const boxes = page.getByRole('checkbox', { name: /^Vergleichen ./ });
	for (const place of [0, 1, 2, 3]) await boxes.nth(place).check();
	await boxes.nth(4).click();
	await expect(boxes.nth(4)).not.toBeChecked();
	await expect(page.locator('vergleich-auswahl')).toContainText(
		'4 Beispiele sind ausgewählt, mehr passen nicht nebeneinander.',
	);
	await page.getByRole('button', { name: 'Auswahl aufheben' }).click();
	await expect(page.getByRole('checkbox', { name: /^Vergleichen ./, checked: true })).toHaveCount(
		0,
	);
	await expect(page).toHaveURL('/praxisbeispiele/');
});

test('what is ticked survives reloading and coming back', async ({ page }) => {
	await page.goto('/praxisbeispiele/');
	const box = page.getByRole('checkbox', { name: /^Vergleichen Gemeinde Rust/ });
	await box.check();
	await page.reload();
	await expect(box).toBeChecked();
	await page.getByRole('link', { name: 'Gemeinde Rust bindet' }).click();
	await page.waitForURL('/praxisbeispiele/rust-chatbot/');
	await page.goBack();
	await expect(box).toBeChecked();
});

test('the table has a row for each fact, a column for each case, and names once what is not given', async ({
	page,
}) => {
	await page.goto(TWO);
	await expect(page.getByRole('table', { name: '2 Praxisbeispiele nebeneinander' })).toBeVisible();
	await expect(page.getByRole('columnheader')).toContainText([
		'Angabe',
		'Maßnahmenpaket zur Digitalisierung',
		'Gemeinde Rust',
	]);
	await expect(cell(page, 'Größe', 0)).toContainText('62.993 Einwohner');
	await expect(cell(page, 'Status', 0)).toContainText('Stand November 2021');
	await expect(cell(page, 'Einmalige Kosten', 0)).toContainText('rund 11,7 Mio. €');
	await expect(cell(page, 'Einmalige Kosten', 1)).toHaveText('B–nicht angegeben');
	await expect(cell(page, 'Nicht angegeben', 1)).toContainText('Kosten');
	await expect(cell(page, 'Nicht angegeben', 1).getByRole('link')).toHaveAttribute(
		'href',
		/^mailto:.*Erg%C3%A4nzung/,
	);
	await expect(page.getByRole('rowheader', { name: 'Laufende Kosten' })).toHaveCount(0);
});

test('where no source states an amount per inhabitant, nothing offers to work one out', async ({
	page,
}) => {
	await page.goto(`${TWO}&einwohner=12300`);
	await expect(state(page)).toHaveAttribute('data-vergleich', 'fertig');
	await expect(page.getByRole('button', { name: 'Umrechnen' })).toBeHidden();
	await expect(page.getByLabel('Ihre Einwohnerzahl')).toBeHidden();
	await expect(cell(page, 'Einmalige Kosten', 0)).not.toContainText('umgerechnet');
});

test('an amount per inhabitant is worked out with its formula, a total beside it is not', async ({
	page,
}) => {
	await statePerInhabitant(page, 'rust-chatbot');
	await page.goto(TWO);
	await page.getByLabel('Ihre Einwohnerzahl').fill('12.300');
	await page.getByRole('button', { name: 'Umrechnen' }).click();
	await expect(page).toHaveURL(`${TWO}&einwohner=12300`);
	await expect(cell(page, 'Laufende Kosten', 1)).toContainText('rund 5.500 € im Jahr');
	await expect(cell(page, 'Laufende Kosten', 1)).toContainText('× 12.300 Einwohner = 5.535 €');
	await expect(cell(page, 'Einmalige Kosten', 0)).toContainText(
		'Deshalb wird er nicht umgerechnet.',
	);
	await page.getByLabel('oder Kommune wählen').selectOption('Rust');
	await expect(page).toHaveURL(`${TWO}&einwohner=4865`);
	await page.getByLabel('Ihre Einwohnerzahl').fill('viele');
	await page.getByRole('button', { name: 'Umrechnen' }).click();
	await expect(page.getByRole('alert')).toContainText('Bitte eine ganze Zahl');
	await expect(page.getByLabel('Ihre Einwohnerzahl')).toBeFocused();
});

test('on a phone the overview leaves out what a case does not say', async ({ page }) => {
	await page.setViewportSize({ width: 375, height: 800 });
	await page.goto('/vergleich/');
	const cells = page.locator('.vergleich__ueberblick tbody td');
	await expect(cells.filter({ hasText: 'nicht angegeben', visible: true })).toHaveCount(0);
	await expect(cells.filter({ hasText: /\s,/, visible: true })).toHaveCount(0);
	await expect(cells.filter({ visible: true }).first()).toContainText('Wer: ');
	await page.setViewportSize({ width: 1280, height: 800 });
	await expect(cells.filter({ hasText: 'nicht angegeben', visible: true }).first()).toBeVisible();
});

test('however wide the window is, no word is torn in a comparison of two, three or four', async ({
	page,
}) => {
	const cases = ['wutach-e-akte', 'lahr-e-akte', 'boettingen-e-akte', 'durbach-e-akte'];
	for (const count of [2, 3, 4]) {
		await page.goto(`/vergleich/?beispiele=${cases.slice(0, count).join(',')}`);
		await expect(page.getByRole('columnheader')).toHaveCount(count + 1);
		for (const width of [640, 768, 960, 1024, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await page.locator('.vergleich__tabelle').evaluate(tornWords), `${width}`).toEqual([]);
		}
	}
});

/** @returns words of a table that stand on two lines without a hyphen */
function tornWords(table: Element): string[] {
	const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
	const torn: string[] = [];
	while (texts.nextNode()) {
		const { currentNode: node } = texts;
		for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
			const range = document.createRange();
			range.setStart(node, index);
			range.setEnd(node, index + word.length);
			if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
				torn.push(word);
		}
	}
	return torn;
}

test('unknown, repeated and too many cases are reported in German', async ({ page }) => {
	await page.goto('/vergleich/?beispiele=gibt-es-nicht,rust-chatbot,rust-chatbot,../suche');
	await expect(status(page)).toContainText('„gibt-es-nicht“ gibt es hier nicht oder nicht mehr.');
	await expect(status(page)).toContainText('„../suche“ gibt es hier nicht');
	await expect(status(page)).toContainText('Zum Vergleichen fehlt noch ein zweites Beispiel.');
	await expect(page.getByRole('columnheader', { name: /Rust/ })).toBeVisible();
	await page.goto(
		'/vergleich/?beispiele=rust-chatbot,kehl-e-akte,achern-gis,f13-ki-assistent,redi-verbund',
	);
	await expect(status(page)).toContainText('Mehr als 4 passen nicht nebeneinander');
	await expect(page.getByRole('columnheader')).toHaveCount(5);
});

test('a server that fails is not mistaken for a missing case', async ({ page }) => {
	await page.route('**/vergleich/*.json', (route) => route.fulfill({ status: 503 }));
	await page.goto(TWO);
	await expect(state(page)).toHaveAttribute('data-vergleich', 'fehler');
	await expect(status(page)).toContainText('Nicht alles ließ sich laden.');
});

test('a case is taken out by a button; the address follows and focus stays in the table', async ({
	page,
}) => {
	await page.goto(TWO);
	await page.getByRole('button', { name: /^Entfernen Maßnahmenpaket/ }).click();
	await expect(page).toHaveURL('/vergleich/?beispiele=rust-chatbot');
	await expect(page.getByRole('button', { name: /^Entfernen Gemeinde Rust/ })).toBeFocused();
	await page.getByRole('button', { name: /^Entfernen/ }).click();
	await expect(page).toHaveURL('/vergleich/');
	await expect(page.getByRole('heading', { name: /^(?:Einige|Alle) Beispiele/ })).toBeVisible();
});

test('the way back to the list keeps the choice', async ({ page }) => {
	await page.goto('/vergleich/?beispiele=karlsruhe-videotermine,rust-chatbot');
	await page.getByRole('link', { name: 'Auswahl ändern' }).click();
	await expect(page.getByRole('checkbox', { name: /^Vergleichen ./, checked: true })).toHaveCount(
		2,
	);
});

test('the link is copied, or shown where the browser refuses', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(TWO);
	await page.getByRole('button', { name: 'Link kopieren' }).click();
	await expect(page.locator('[data-kopiert]')).toHaveText('Link kopiert.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(TWO);
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.getByRole('button', { name: 'Link kopieren' }).click();
	await expect(page.getByLabel('Link zu diesem Vergleich')).toHaveValue(
		new RegExp(`${TWO.slice(1).replace('?', '\\?')}$`),
	);
});

test('four cases side by side are accessible, light and dark, wide and narrow', async ({
	page,
}) => {
	await page.goto(`${TWO},kehl-e-akte,ewa-wohnsitzanmeldung&einwohner=12300`);
	await expect(state(page)).toHaveAttribute('data-vergleich', 'fertig');
	await expectAccessible(page);
});

test('printed, the comparison leaves out what only works on a screen', async ({ page }) => {
	await page.goto(TWO);
	await expect(state(page)).toHaveAttribute('data-vergleich', 'fertig');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('table')).toBeVisible();
	for (const name of [/Drucken/, /^Entfernen/, /Umrechnen/]) {
		await expect(page.getByRole('button', { name })).toHaveCount(0);
	}
});

test('three cases are printed across the sheet, two upright', async ({ page }) => {
	const size = async (address: string) => {
		await page.goto(address);
		await expect(state(page)).toHaveAttribute('data-vergleich', 'fertig');
		const pdf = await page.pdf({ preferCSSPageSize: true });
		const box = /MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1'));
		return { width: Number(box?.[1]), height: Number(box?.[2]) };
	};
	const wide = await size(`${TWO},kehl-e-akte`);
	expect(wide.width).toBeGreaterThan(wide.height);
	const upright = await size(TWO);
	expect(upright.width).toBeLessThan(upright.height);
});
