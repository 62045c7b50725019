import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/browser-test.ts';
import {
	field,
	findingsOn,
	named,
	openPractice,
	PRACTICE,
	reached,
	retitle,
	save,
	stored,
} from '../support/practice.ts';

async function choose(page: Page, name: string, option: string): Promise<void> {
	await (await reached(page, field(page, name))).getByRole('combobox').click();
	await page.getByRole('option', { name: named(option) }).click();
}

const TITLE = 'Hundesteuer online: Größe & Zahl';
const TEXT = `## Ausgangslage

Anmeldungen zur Hundesteuer kamen auf Papier. [1](#quelle-1)

## Vorgehen

Das Amt hat ein Formular gebaut:

- Bedarf klären
- Formular testen

<Hinweis titel="Frist beachten" art="achtung">

Die Satzung gilt **ab Januar**.

</Hinweis>

## Ergebnis

| Jahr | Anmeldungen |
| --- | --- |
| 2023 | 120 |
| 2024 | 310 |

Die Zahlen nennt die Stadt.[^1]

[^1]: Stand Dezember.

## Stolpersteine

Das Fachverfahren nahm anfangs keine Daten an.

## Rat an andere

Die Altdaten früh prüfen. Der <Fremdsprache sprache="fr">coup</Fremdsprache> gelang.
`;

test('a case is written field by field, its file passes the check, and saving it again changes nothing', async ({
	page,
}) => {
	// The editor makes its fields while one scrolls.
	test.slow();
	await openPractice(page);
	await page.getByRole('button', { name: 'Neuen Eintrag anlegen' }).click();
	await field(page, 'Titel').first().getByRole('textbox').fill(TITLE);
	await field(page, 'Kurzfassung')
		.getByRole('textbox')
		.fill('Die Stadt nimmt Anmeldungen zur Hundesteuer online an und spart damit Zeit im Amt.');
	await choose(page, 'Themen', 'Onlinedienste und durchgängige Verfahren');
	await field(page, 'Quellen')
		.getByRole('button', { name: /Quellen\P{L}* hinzufügen/u })
		.click();
	const source = field(page, 'Quellen');
	await field(source, 'Titel').getByRole('textbox').fill('Sitzungsvorlage 12/2024');
	await field(source, 'Herausgeber').getByRole('textbox').fill('Stadt Kehl');
	await field(source, 'Datum').getByRole('textbox').fill('2024-03');
	await (await reached(page, page.getByRole('radio', { name: 'In Betrieb' }))).click();
	const text = await reached(page, field(page, 'Text').last());
	await text.getByRole('button', { name: 'In Markdown bearbeiten' }).click();
	await text.getByRole('textbox').fill(TEXT);
	await choose(page, 'Kommune', 'Kehl');
	await save(page);

	const path = 'content/praxisbeispiele/hundesteuer-online-groesse-zahl.mdx';
	const first = await stored(page, path);
	expect(findingsOn(path.replace('content/', ''), first)).toEqual([]);

	await retitle(page, TITLE, 'Hundesteuer online: ein anderer Titel');
	await retitle(page, 'Hundesteuer online: ein anderer Titel', TITLE);
	expect(await stored(page, path)).toBe(first);
});

for (const path of ['/redaktion/', PRACTICE, '/redaktion/verbindung/']) {
	test(`${path} is accessible before anything is started, wide and narrow, light and dark`, async ({
		page,
	}) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width: colorScheme === 'light' ? 1280 : 320, height: 800 });
			await page.goto(path);
			await expectAccessible(page);
		}
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the practice says what is missing, and what it would be', async ({ page }) => {
		await page.goto(PRACTICE);
		await expect(page.getByText('Der Editor braucht JavaScript.')).toBeVisible();
		await expect(page.getByText('Nichts davon wird veröffentlicht')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Übung beginnen' })).toBeHidden();
	});
});

test('a mistake stands at its field in German, in a browser that speaks another language, too', async ({
	browser,
	baseURL,
}) => {
	const page = await browser.newPage({ locale: 'en-US', ...(baseURL ? { baseURL } : {}) });
	await openPractice(page);
	await page.getByRole('button', { name: 'Neuen Eintrag anlegen' }).click();
	await field(page, 'Titel').first().getByRole('textbox').fill('Kurz');
	await page.getByRole('button', { name: 'Speichern', exact: true }).click();
	await expect(field(page, 'Titel').first()).toContainText('mindestens 10');
	await expect(field(page, 'Kurzfassung').getByRole('alert').first()).toBeVisible();
	await expect(page.getByRole('note')).toContainText('Nichts wird veröffentlicht');
	await page.close();
});

test('the practice is removed from the device when asked', async ({ page }) => {
	await openPractice(page);
	const end = page.getByRole('link', { name: 'Übung beenden' });
	await expect(end).toHaveAttribute('href', PRACTICE);
	// By way of an empty page: Chromium complains of the editor's transition between pages.
	await page.goto('about:blank');
	await page.goto(PRACTICE);
	await page.getByRole('button', { name: 'Übung vom Gerät löschen' }).click();
	await expect(page.getByRole('status')).toHaveText('Die Übung ist von diesem Gerät gelöscht.');
	const left = await page.evaluate(async () => {
		const names: string[] = [];
		for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
		return names;
	});
	expect(left).toEqual([]);
});
