import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { checkContent } from '#src/checks/check-content.ts';
import type { SentSource } from '#src/features/contribute/form/correction/correction-text.ts';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/browser-test.ts';
import { temporaryFolder } from '../support/build-variant.ts';
import { finish } from '../support/fill-form.ts';

// What somebody sees who corrects a published page; one of each kind of file, with text and without.
const ARTICLE = '/praxisbeispiele/famigo-offenburg/';
const FORM = '/mitmachen/aendern/praxisbeispiele/?artikel=famigo-offenburg';
const FILE = 'praxisbeispiele/famigo-offenburg.mdx';

/** Opens the part of the form that changes the text itself. */
async function openText(page: Page): Promise<void> {
	await page.locator('[data-inhalt]').waitFor();
	await page
		.locator('[data-selbst]')
		.evaluate((fold: HTMLDetailsElement) => fold.toggleAttribute('open', true));
}

async function open(page: Page, summary: string): Promise<void> {
	await openText(page);
	await page.locator('summary', { hasText: summary }).first().click();
}

async function changeAuthor(page: Page): Promise<void> {
	await open(page, 'Ausgangslage');
	const text = page.getByRole('textbox', { name: 'Ausgangslage' });
	await text.fill((await text.inputValue()).replace('Hochschule Heilbronn', 'Hochschule **Ulm**'));
}

test('at the head of a guide, on a phone at its end, a link leads to one question and a mail that names the page', async ({
	page,
}) => {
	for (const width of [1280, 320]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/leitfaeden/barrierefreie-website/');
		const report = page.getByRole('main').getByRole('link', { name: 'Fehler melden' }).first();
		if (width > 1000) await expect(report).toBeInViewport();
		await report.click();
		const question = page.getByRole('textbox', { name: 'Was stimmt nicht, was fehlt?' });
		const mail = page.getByRole('link', { name: 'E-Mail öffnen' });
		await expect(mail).toBeInViewport();
		await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(1);
		await expect(page.getByRole('checkbox')).toHaveCount(0);
		await question.fill('Der dritte Link ist tot.');
		await expect(mail).toHaveAttribute(
			'href',
			/^mailto:.*Hinweis%20zu.*leitfaeden%2Fbarrierefreie-website%2F.*Der%20dritte%20Link%20ist%20tot/,
		);
	}
	await expectAccessible(page);
});

test('every „Fehler melden“ of an article leads to the same form', async ({ page }) => {
	await page.goto(ARTICLE);
	const links = page.getByRole('link', { name: 'Fehler melden' });
	const targets = await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')));
	expect(targets).toEqual([FORM, FORM, FORM]);
});

test('from the end of an article, a sentence and a date are changed and nothing else', async ({
	page,
}) => {
	await page.goto(ARTICLE);
	await page.locator('.pruefzeile').getByRole('link', { name: 'Fehler melden' }).click();
	await expect(page.getByRole('link', { name: /Famigo/ })).toHaveAttribute('href', ARTICLE);
	await changeAuthor(page);
	await open(page, 'Seit wann');
	await page.getByLabel('Seit', { exact: false }).first().fill('März 2019');
	await finish(page);
	const changes = page.locator('[data-aenderungen] > li');
	await expect(changes).toHaveCount(2);
	await expect(changes.first().locator('del')).toHaveText('Heilbronn');
	await expect(changes.first().locator('ins')).toHaveText('**Ulm**');
	await expect(changes.last()).toContainText('nichts');
	await expectAccessible(page);

	const saved = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Datei speichern' }).click();
	const download = await saved;
	expect(download.suggestedFilename()).toBe('famigo-offenburg.mdx');
	const before = readFileSync(join('content', FILE), 'utf8').split('\n');
	const after = readFileSync(await download.path(), 'utf8').split('\n');
	// The day of the change is today's.
	const changed = after.filter((line) => !before.includes(line) && !line.startsWith('stand:'));
	expect(changed).toEqual([
		'beginn: 2019-03',
		expect.stringContaining('der Hochschule **Ulm** 1.174 Familien befragen. [3](#quelle-3)'),
	]);
	const content = temporaryFolder();
	cpSync('content', content.path, { recursive: true });
	copyFileSync(await download.path(), join(content.path, FILE));
	const { findings } = checkContent(content.path, { hintsFor: (file) => file === FILE });
	expect(findings.filter(({ file }) => file === FILE)).toEqual([]);
	content.remove();
});

test('the preview of a correction shows the text of the page and what is changed in it', async ({
	page,
}) => {
	await page.goto(ARTICLE);
	const published = await page.locator('.fliesstext').innerText();
	await page.goto(FORM);
	await openText(page);
	await page.getByRole('button', { name: 'Vorschau ansehen' }).click();
	const text = page
		.getByRole('region', { name: 'So steht es auf der Seite' })
		.locator('.fliesstext');
	const words = (shown: string) => shown.replace(/[\s\u00AD]+/g, ' ').trim();
	expect(words(await text.innerText())).toBe(words(published));
	await changeAuthor(page);
	await expect(text).toBeHidden();
	await page.getByRole('button', { name: 'Vorschau ansehen' }).click();
	await expect(text.locator('strong', { hasText: 'Ulm' })).toBeVisible();
	await expectAccessible(page);
});

test('a source is removed, the others keep their numbers in the form, and the file counts anew', async ({
	page,
}) => {
	await page.goto(FORM);
	await openText(page);
	await page.locator('[data-angabe="quellen"] > summary').click();
	const sources = page.locator('[data-gruppe="quellen"] [data-teil]');
	await sources.nth(1).getByRole('button', { name: 'Entfernen' }).click();
	await expect(sources).toHaveCount(3);
	await expect(sources.nth(1).locator('.formulargruppe__name')).toHaveText(/3\. Eintrag/);
	await finish(page);
	const summary = page.getByRole('alert');
	await expect(summary).toContainText(
		'Hier steht noch die Nummer der Quelle 2, die Sie entfernen.',
	);
	for (const text of await page.locator('textarea[data-text]').all()) {
		const value = await text.inputValue();
		if (value.includes('[2]'))
			await text.evaluate(
				(element: HTMLTextAreaElement, now) => {
					element.value = now;
					element.dispatchEvent(new Event('input', { bubbles: true }));
				},
				value.replaceAll('[2]', '[4]'),
			);
	}
	await page.getByRole('button', { name: 'Prüfen und fertigstellen' }).click();
	await expect(page.locator('[data-fertig]')).toBeFocused();
	const file = await page.locator('[data-ausgabe]').inputValue();
	expect(file).not.toContain('Willstätt bekommt Infoportal');
	expect(file).not.toContain('#quelle-4');
	expect(file).toContain('1.174 Familien befragen. [2](#quelle-2)');
	const content = temporaryFolder();
	cpSync('content', content.path, { recursive: true });
	writeFileSync(join(content.path, FILE), file);
	const { findings } = checkContent(content.path);
	expect(
		findings.filter(({ file: own, severity }) => own === FILE && severity === 'Fehler'),
	).toEqual([]);
	content.remove();
});

test('a heading is changed where the kind leaves it open, and only its line', async ({ page }) => {
	await page.goto('/mitmachen/aendern/leitfaeden/?artikel=barrierefreie-website');
	await openText(page);
	const heading = page.getByLabel('Überschrift');
	await page.locator('.formularfalte').filter({ has: heading }).first().locator('summary').click();
	await heading.first().fill('');
	await finish(page);
	await expect(page.getByRole('alert')).toContainText('Die Überschrift fehlt.');
	await heading.first().fill('So geht es in kleinen Gemeinden');
	await page.getByRole('button', { name: 'Prüfen und fertigstellen' }).click();
	await expect(page.locator('[data-fertig]')).toBeFocused();
	await expect(page.locator('[data-aenderungen]')).toContainText('So geht es in kleinen Gemeinden');
	await expectAccessible(page);
	const before = readFileSync('content/leitfaeden/barrierefreie-website.mdx', 'utf8').split('\n');
	const after = (await page.locator('[data-ausgabe]').inputValue()).split('\n');
	expect(after.filter((line) => !before.includes(line) && !line.startsWith('stand:'))).toEqual([
		expect.stringMatching(/^#+ So geht es in kleinen Gemeinden$/),
	]);
	await page.goto(FORM);
	await openText(page);
	await expect(page.getByRole('heading', { name: 'Text' })).toBeVisible();
	await expect(page.getByLabel('Überschrift')).toHaveCount(0);
});

test('a heading that links lead to stays, and the form says why', async ({ page }) => {
	await page.route('**/barrierefreie-website.json', async (route) => {
		const sent = (await (await route.fetch()).json()) as SentSource;
		for (const part of sent.parts) {
			if (!part.title) continue;
			delete part.title;
			part.isLinked = true;
			break;
		}
		await route.fulfill({ json: sent });
	});
	await page.goto('/mitmachen/aendern/leitfaeden/?artikel=barrierefreie-website');
	await openText(page);
	const why = page.getByText('Die Überschrift bleibt, wie sie ist, weil Links zu ihr führen.');
	await expect(why).toHaveCount(1);
	await page.locator('.formularfalte').filter({ has: why }).locator('summary').click();
	await expect(why).toBeVisible();
});

test('a mail says the page, the reason and both wordings', async ({ page }) => {
	await page.goto(FORM);
	await page.getByLabel('Was stimmt nicht, was fehlt?').fill('Es war Ulm.');
	await open(page, 'Titel');
	await page.getByLabel('Titel').first().fill('Familienwegweiser Famigo in Offenburg');
	await finish(page);
	await expect(page.locator('[data-fertig]')).toBeFocused();
	const href = await page.locator('[data-mail]').getAttribute('href');
	const mail = decodeURIComponent(href ?? '');
	expect(mail).toContain('Änderung: Familienwegweiser Famigo –');
	expect(mail).toMatch(
		/Seite: https:.*famigo-offenburg\/\s+Datei: .*\s+Es war Ulm\.\s+TITEL\s+bisher: .*\s+neu: Familienwegweiser Famigo in Offenburg/,
	);
});

test('a message needs no form and no licence; what is too long for a mail is copied', async ({
	page,
}) => {
	await page.goto(FORM);
	const question = page.getByLabel('Was stimmt nicht, was fehlt?');
	const mail = page.locator('[data-nachricht-mail]');
	await expect(mail).toHaveAttribute('href', /Was%20stimmt%20nicht%2C%20was%20fehlt%3F/);
	await question.fill('Ein langer Satz. '.repeat(120));
	await expect(page.getByText('zu lang für eine vorbereitete E-Mail')).toBeVisible();
	await expect(mail).not.toHaveAttribute('href', /langer/);
	await expectAccessible(page);
	await question.fill('Der dritte Link ist tot.');
	await expect(page.getByText('zu lang für eine vorbereitete E-Mail')).toBeHidden();
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Text kopieren' }).click();
	await expect(page.getByText('Text kopiert.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^Seite: https:.*famigo-offenburg\/\s+Der dritte Link ist tot\.$/m,
	);
});

test('whoever changes nothing is told so, and led back to the message', async ({ page }) => {
	await page.goto(FORM);
	await openText(page);
	await page.getByRole('button', { name: 'Prüfen und fertigstellen' }).click();
	const summary = page.getByRole('alert');
	await expect(summary).toContainText('haben Sie nichts geändert');
	await expect(page.locator('[data-fertig]')).toBeHidden();
	await summary.getByRole('link').click();
	await expect(page.getByLabel('Was stimmt nicht, was fehlt?')).toBeFocused();
});

test('mistakes stand at their places, and an emptied section is not handed in', async ({
	page,
}) => {
	await page.goto(FORM);
	await open(page, 'Ausgangslage');
	await page.getByLabel('Ausgangslage').fill('');
	await open(page, 'Titel');
	await page.getByLabel('Titel').first().fill('Kurz');
	await finish(page);
	const summary = page.getByRole('alert');
	await expect(summary).toContainText('Hier stand Text.');
	await expect(summary).toContainText('Erwartet: ein Text mit 10 bis 120 Zeichen.');
	await expect(page.getByLabel('Ausgangslage')).toHaveAttribute('aria-invalid', 'true');
	await expect(page.locator('[data-fertig]')).toBeHidden();
});

test('the draft survives a reload with an added source, and can be discarded', async ({ page }) => {
	await page.goto(FORM);
	await changeAuthor(page);
	await page.locator('[data-angabe="quellen"] > summary').click();
	await page.getByRole('button', { name: 'Quellen: weiteren Eintrag hinzufügen' }).click();
	const added = page.getByRole('group', { name: 'Quellen, 5. Eintrag' });
	await added.getByLabel('Titel').fill('Fünfte Quelle');
	await page.reload();
	await expect(added.getByLabel('Titel')).toHaveValue('Fünfte Quelle');
	await expect(page.getByLabel('Ausgangslage')).toHaveValue(/\*\*Ulm\*\*/);
	await expect(page.getByText('Die Seite hat sich geändert')).toHaveCount(0);
	await page.evaluate(() => {
		const [key = ''] = Object.keys(localStorage);
		const kept = localStorage.getItem(key) ?? '';
		localStorage.setItem(key, kept.replace(/"grundlage:":\[[^\]]*\]/, '"grundlage:":["früher"]'));
	});
	await page.reload();
	await expect(page.getByText('Die Seite hat sich geändert')).toBeVisible();
	page.on('dialog', (dialog) => void dialog.accept());
	await page.getByRole('button', { name: 'Änderungen verwerfen' }).click();
	await expect(added).toHaveCount(0);
	await expect(page.getByLabel('Ausgangslage')).toHaveValue(/Heilbronn/);
});

test('what the form cannot say is shown and stays', async ({ page }) => {
	await page.goto('/mitmachen/aendern/leitfaeden/?artikel=e-rechnung');
	await openText(page);
	await expect(page.locator('.formular__fest').first()).toContainText(
		'lässt sich hier nicht ändern',
	);
	await expect(page.locator('.formular__fest blockquote').first()).not.toContainText(/^[>`]/);
});

for (const [kind, id] of [
	['leitfaeden', 'e-rechnung'],
	['pflichten', 'auslaenderbehoerde-verweisen'],
	['organisationen', 'komm-one'],
	['termine', 'ozg-konferenz-2025'],
] as const) {
	test(`an entry of ${kind} opens with everything in it, accessible and on a narrow screen`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 800 });
		await page.goto(`/mitmachen/aendern/${kind}/?artikel=${id}`);
		await expect(page.locator('[data-inhalt]')).toBeVisible();
		await page.evaluate(() => {
			for (const fold of document.querySelectorAll('details')) fold.open = true;
		});
		await expectAccessible(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			320,
		);
		await expect(page.getByText('Diese Angabe lässt sich hier nicht ändern')).toHaveCount(0);
	});
}

test('the keyboard alone changes a word', async ({ page }) => {
	await page.goto(FORM);
	await expect(page.locator('[data-inhalt]')).toBeVisible();
	await page.locator('summary', { hasText: 'Den Text selbst ändern' }).focus();
	await page.keyboard.press('Enter');
	const section = page.locator('summary', { hasText: 'Ausgangslage' });
	await expect(section).toBeVisible();
	await section.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Ausgangslage')).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.type('Neu: ');
	await expect(page.getByLabel('Ausgangslage')).toHaveValue(/Neu: /);
});

test('an address without or with an unknown entry says where to go', async ({ page }) => {
	for (const query of ['', '?artikel=gibt-es-nicht', '?artikel=../x']) {
		await page.goto(`/mitmachen/aendern/praxisbeispiele/${query}`);
		await expect(page.getByText('Öffnen Sie die Seite, auf der etwas nicht stimmt')).toBeVisible();
		await expect(page.getByText('Diese Seite gibt es nicht oder nicht mehr.')).toBeVisible({
			visible: query !== '',
		});
	}
});

test('a first visit with an entry weighs at most 120 KiB without fonts', async ({ page }) => {
	const files: string[] = [];
	page.on('request', (request) => files.push(new URL(request.url()).pathname));
	await page.goto(FORM, { waitUntil: 'networkidle' });
	const sizes = files
		.filter((file) => !/\.(?:woff2|svg|png|ico)$/.test(file))
		.map((file) => gzipSync(readFileSync(join('dist', file.replace(/\/$/, '/index.html')))).length);
	const total = sizes.reduce((sum, size) => sum + size, 0) / 1024;
	test.info().annotations.push({ type: 'KiB', description: total.toFixed(1) });
	expect(total).toBeLessThanOrEqual(120);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the article has the mail with its address, and the form the questions', async ({
		page,
	}) => {
		await page.goto(ARTICLE);
		await expect(page.getByRole('link', { name: 'Frage stellen' })).toHaveAttribute(
			'href',
			/^mailto:.*famigo-offenburg/,
		);
		await page.goto(FORM);
		await expect(page.getByText('Wie lautet es richtig?')).toBeVisible();
		await expect(page.locator('aenderung-formular')).toBeHidden();
	});
});
