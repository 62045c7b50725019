import { copyFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkContent } from '../../src/checks/check-content.ts';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/browser-test.ts';
import { temporaryFolder } from '../support/build-variant.ts';
import {
	fillEssentials,
	fillSource,
	fillTexts,
	finish,
	goOn,
	openForm,
} from '../support/fill-form.ts';

const CASE = '/mitmachen/neu/praxisbeispiele/';
const KINDS = ['praxisbeispiele', 'termine', 'boerse', 'vorlagen'];

test('the mail comes first, and the form opens when asked for', async ({ page }) => {
	for (const kind of KINDS) {
		await page.goto(`/mitmachen/neu/${kind}/`);
		await expect(page.getByRole('link', { name: 'Per E-Mail schicken' })).toBeInViewport();
		await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
	}
	await page.goto('/mitmachen/');
	await page.getByRole('link', { name: 'Ausführliches Formular' }).click();
	await expect(page.getByLabel('Titel').first()).toBeVisible();
});

test('a case belongs to a municipality or an organisation, asked as one question', async ({
	page,
}) => {
	await page.goto(`${CASE}#schritt-1`);
	const question = page.getByRole('group', { name: 'Kommune oder Organisation' });
	await expect(question).toHaveAccessibleDescription(/Eines von beiden ist nötig/);
	await expect(question.getByRole('combobox')).toHaveCount(2);
	await expect(question).not.toContainText('freiwillig');
	await expectAccessible(page);
});

test('a whole case is written, saved as a file, and passes the check', async ({ page }) => {
	await page.goto(CASE);
	await fillEssentials(page);
	await goOn(page);
	await expect(page.getByRole('heading', { name: 'Ihr Text' })).toBeFocused();
	await fillTexts(page);
	await goOn(page);
	await fillSource(page);
	await goOn(page);
	await page.locator('summary', { hasText: 'Kosten und Aufwand' }).click();
	const once = page.getByRole('group', { name: 'Einmalige Kosten' });
	await once.getByLabel('Betrag').fill('11.700');
	await once.getByLabel('Bezug', { exact: false }).last().fill('Einrichtung');
	await once.getByLabel('Datum').fill('2024');
	await once.getByLabel('Quelle').fill('1');
	await goOn(page);
	await finish(page);
	const done = page.locator('[data-fertig]');
	await expect(done).toBeFocused();
	await expect(done.locator('p').first()).toContainText('veröffentlicht ihn dann');
	await expect(done.locator('p').first()).not.toContainText('.mdx');
	await expect(done).toContainText('Für die Redaktion: Datei');
	await expectAccessible(page);

	const saved = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Datei speichern' }).click();
	const download = await saved;
	expect(download.suggestedFilename()).toBe(
		'kehl-hundesteuer-online-ab-12-august-neu-100-mehr.mdx',
	);
	const content = temporaryFolder();
	cpSync('content', content.path, { recursive: true });
	const file = `praxisbeispiele/${download.suggestedFilename()}`;
	copyFileSync(await download.path(), join(content.path, file));
	const { findings } = checkContent(content.path, { hintsFor: (each) => each === file });
	// Its source grows older with the reader's clock.
	const own = findings.filter((finding) => finding.file === file && finding.rule !== 'belege');
	expect(own).toEqual([]);
	content.remove();
});

test('the preview shows the page as it will be, also before everything is right, and leads nowhere', async ({
	page,
}) => {
	await page.goto(CASE);
	await fillEssentials(page);
	await goOn(page);
	await fillTexts(page);
	await page
		.getByLabel('Rat an andere')
		.fill('| Jahr | Anträge |\n| --- | --: |\n| 2024 | 310 |\n\n- [ ] Altdaten prüfen [1]');
	await page.goto(`${CASE}#schritt-3`);
	await fillSource(page);
	await page.goto(`${CASE}#schritt-5`);
	await page.waitForLoadState('networkidle');
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
	await page.getByRole('button', { name: 'Vorschau ansehen' }).click();
	const preview = page.getByRole('region', { name: 'So steht es auf der Seite' });
	await expect(preview).toBeFocused();
	expect(loaded.some((file) => file.includes('/_teile/preview.'))).toBe(true);
	const sizes = loaded.map((file) => gzipSync(readFileSync(join('dist', file))).length);
	expect(sizes.reduce((sum, size) => sum + size, 0) / 1024).toBeLessThanOrEqual(110);
	await expect(preview).toContainText('Bürger*innen und Kolleg*innen warteten {lange}.');
	await expect(preview.getByRole('heading', { name: 'Ausgangslage' })).toBeVisible();
	await expect(preview.getByRole('region', { name: 'Tabelle: Jahr, Anträge' })).toBeVisible();
	await expect(preview.getByRole('link', { name: 'Kehl', exact: true })).toHaveAttribute(
		'target',
		'_blank',
	);
	await expect(preview.getByText('12.\u00a0August: Start.')).toBeVisible();
	await preview.getByLabel('Altdaten prüfen').check();
	await preview.getByRole('link', { name: 'Quelle 1' }).first().click();
	await expect(preview.locator('#vorschau-quelle-1')).toContainText('Sitzungsvorlage 12/2024');
	await expect(preview).toBeVisible();
	const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	await expectAccessible(page);
	await page.setViewportSize({ width: 320, height: 800 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectAccessible(page);
});

test('a step is marked as done once it was checked and has no mistake, not by going past it', async ({
	page,
}) => {
	const isDone = /formularschritte__getan/;
	const step = (number: number) => page.locator(`[data-zu="${number}"]`);
	await page.goto(`${CASE}#schritt-5`);
	await expect(step(1)).not.toHaveClass(isDone);
	// Nobody has agreed to the publication.
	await page.getByRole('button', { name: 'Prüfen und fertigstellen' }).click();
	await expect(page.getByRole('alert')).toBeFocused();
	for (const number of [1, 2, 3, 5]) await expect(step(number)).not.toHaveClass(isDone);
	// Its fields may all be left out.
	await expect(step(4)).toHaveClass(isDone);
	await page.goto('/mitmachen/');
	await page.goto(CASE);
	await fillEssentials(page);
	await goOn(page);
	await expect(step(1)).toHaveClass(isDone);
});

test('mistakes stand at their fields in the words of the check, and the summary leads to them', async ({
	page,
}) => {
	await page.goto(CASE);
	await openForm(page);
	await page.getByLabel('Titel').first().fill('Kurz');
	await goOn(page);
	const summary = page.getByRole('alert');
	await expect(summary).toBeFocused();
	await expect(summary).toContainText('Erwartet: ein Text mit 10 bis 120 Zeichen.');
	await expect(summary).toContainText('Wählen Sie bei „Themen“ etwas aus.');
	await expect(summary).toContainText('Geben Sie bei „Kurzfassung“ etwas ein: 40 bis 300 Zeichen.');
	await expect(summary).toContainText(
		'Wählen Sie die Kommune oder, wenn es keine des Kreises war, die Organisation.',
	);
	await expect(summary).not.toContainText('fehlt');
	const title = page.getByLabel('Titel').first();
	await expect(title).toHaveAttribute('aria-invalid', 'true');
	await expect(title).toHaveAccessibleDescription(/10 bis 120 Zeichen/);
	await expectAccessible(page);
	await summary.getByRole('link').first().press('Enter');
	await expect(title).toBeFocused();
});

test('a page that leads to the form fills in its topic and municipality, a draft weighs more, and words stay out', async ({
	page,
}) => {
	await page.goto('/themen/bauen/');
	await page.getByRole('link', { name: 'Beispiel zu diesem Thema beitragen' }).click();
	await expect(page).toHaveURL(/\?themen=bauen$/);
	await openForm(page);
	await expect(page.locator('[name="themen"][value="bauen"]')).toBeChecked();
	await page.goto(
		`${CASE}?kommune=kehl&themen=bauen&themen=erfunden&titel=Fremde+Worte&freigabe=ja&loesung=terminvergabe`,
	);
	await openForm(page);
	await expect(page.getByLabel('Kommune').first()).toHaveValue('kehl');
	await expect(page.locator('[name="themen"]:checked')).toHaveCount(1);
	await expect(page.getByLabel('Titel').first()).toHaveValue('');
	await expect(page.locator('[name="freigabe"]')).not.toBeChecked();
	await page.getByLabel('Kommune').first().selectOption('offenburg');
	await page.getByLabel('Titel').first().fill('Ein Titel, der bleibt');
	await page.goto(`${CASE}?kommune=kehl`);
	await expect(page.getByLabel('Kommune').first()).toHaveValue('offenburg');
});

test('the draft survives a reload, also in added sources, and can be deleted', async ({ page }) => {
	await page.goto(CASE);
	await openForm(page);
	await page.getByLabel('Titel').first().fill('Ein Titel, der bleibt');
	await page.goto(`${CASE}#schritt-3`);
	await page.getByRole('button', { name: 'Quellen: weiteren Eintrag hinzufügen' }).click();
	await page
		.getByRole('group', { name: 'Quellen, 2. Eintrag' })
		.getByLabel('Titel')
		.fill('Zweite Quelle');
	await page.reload();
	await expect(
		page.getByRole('group', { name: 'Quellen, 2. Eintrag' }).getByLabel('Titel'),
	).toHaveValue('Zweite Quelle');
	await page.getByRole('link', { name: 'Das Wichtigste' }).click();
	await expect(page.getByLabel('Titel').first()).toHaveValue('Ein Titel, der bleibt');
	page.on('dialog', (dialog) => void dialog.accept());
	await page.getByRole('button', { name: 'Entwurf löschen' }).click();
	await page.reload();
	await expect(page.getByLabel('Titel').first()).toHaveValue('');
});

test('what Word puts into the clipboard becomes lists, tables and links', async ({ page }) => {
	await page.goto(`${CASE}#schritt-2`);
	const field = page.getByLabel('Ausgangslage');
	await field.evaluate(
		(target, html) => {
			const clipboard = new DataTransfer();
			clipboard.setData('text/html', html);
			clipboard.setData('text/plain', 'roh');
			target.dispatchEvent(
				new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
			);
		},
		readFileSync('src/features/contribute/form/testing/word.html', 'utf8'),
	);
	await expect(field).toHaveValue(/^### Ablauf\n\n\*\*Drei\*\* Ämter/);
	await expect(field).toHaveValue(/- Bürger\*innen informieren\n {2}- im Amtsblatt/);
	await expect(field).toHaveValue(/\| Jahr \| Anteil \|/);
	await expect(page.getByText('Text eingefügt.')).toBeVisible();
});

test('the keyboard alone goes through the form', async ({ page }) => {
	await page.goto('/mitmachen/neu/boerse/');
	await page.locator('summary', { hasText: 'Ausführliches Formular' }).focus();
	await page.keyboard.press('Enter');
	await page.getByLabel('Titel').first().focus();
	await page.keyboard.type('Biete Aktenplan für kleine Gemeinden');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Wir geben unseren Aktenplan weiter und zeigen, wie wir ihn nutzen.');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(page.getByRole('checkbox').first()).toBeChecked();
	await page.getByRole('button', { name: 'Weiter', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toBeFocused();
});

for (const kind of KINDS) {
	test(`the form for ${kind} is accessible in every step and fits a narrow screen`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 800 });
		await page.goto(`/mitmachen/neu/${kind}/`);
		const steps = await page.locator('[data-schritt]').count();
		for (let step = 1; step <= steps; step++) {
			await page.goto(`/mitmachen/neu/${kind}/#schritt-${step}`);
			await page.evaluate(() => {
				for (const fold of document.querySelectorAll('details')) fold.open = true;
			});
			await expect(page.locator(`[data-schritt="${step}"]`)).toBeVisible();
			await expectAccessible(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
				320,
			);
		}
	});
}

test('a first visit with all scripts weighs at most 120 KiB without fonts', async ({ page }) => {
	const files: string[] = [];
	page.on('request', (request) => files.push(new URL(request.url()).pathname));
	await page.goto(CASE, { waitUntil: 'networkidle' });
	const sizes = files
		.filter((file) => !/\.(?:woff2|svg|png|ico)$/.test(file))
		.map((file) => gzipSync(readFileSync(join('dist', file.replace(/\/$/, '/index.html')))).length);
	expect(files.some((file) => file.includes('judge'))).toBe(true);
	expect(files.some((file) => /pasted-text|preview/.test(file))).toBe(false);
	const total = sizes.reduce((sum, size) => sum + size, 0) / 1024;
	test.info().annotations.push({ type: 'KiB', description: total.toFixed(1) });
	expect(total).toBeLessThanOrEqual(120);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the page offers the mail with the questions, and says what the form lacks', async ({
		page,
	}) => {
		await page.goto(CASE);
		await expect(page.getByRole('link', { name: 'Per E-Mail schicken' })).toHaveAttribute(
			'href',
			/^mailto:.*Was%20ging%20schief/,
		);
		await page.locator('summary', { hasText: 'Fragen zum Kopieren' }).click();
		await expect(page.locator('pre')).toContainText('Welches Amt kann man fragen?');
		await openForm(page);
		await expect(page.getByText('Dieses Formular braucht JavaScript')).toBeVisible();
		await expect(page.locator('beitrag-formular')).toBeHidden();
	});
});
