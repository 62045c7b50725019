import type { Page } from '@playwright/test';
import { portal } from '#src/site/portal/portal.ts';
import { decoded, isAddress } from '#src/base/urls.ts';
import { expect, test } from '../support/browser-test.ts';
import { pageTypes } from '../support/page-types.ts';
import {
	bodyOf,
	lastLargeLineOf,
	onPaper,
	squeezed,
	textsToPrint,
	type Sheet,
} from '../support/paper.ts';

/** Least distance of the text from the sheet's edges, in points. */
const MARGIN = 36;
const GUIDE = '/leitfaeden/digitaler-bauantrag/';

async function canonical(page: Page): Promise<string> {
	const link = page.locator('link[rel="canonical"]');
	if ((await link.count()) > 0) return decoded((await link.getAttribute('href')) ?? '');
	// The page of missing addresses has no address of its own.
	return (await page.locator('html').getAttribute('data-adresse')) ?? '';
}

/** @returns navigation and controls that are visible on paper, as HTML. */
async function leftovers(page: Page): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	const found = await page.evaluate(() => {
		const screenOnly =
			'nav:not(.krumen, .dossier__inhalt), button, select, textarea, input, noscript';
		const boxes = '.aufgabe input, .filter input';
		return [...document.querySelectorAll(`${screenOnly}, .anker, .einladung, .kern-btn, .knopf`)]
			.filter((element) => !element.matches(boxes) && element.checkVisibility())
			.map((element) => element.outerHTML.slice(0, 120));
	});
	await page.emulateMedia({ media: null });
	return found;
}

for (const path of pageTypes()) {
	test(`${path} is whole on paper, says where it is from, and names addresses`, async ({
		page,
	}) => {
		await page.goto(path);
		const sheets = await onPaper(page);
		const text = bodyOf(sheets);
		await expectWhole(page, sheets, text);
		await expectOrigin(page, sheets, text, path.endsWith('/dossier/'));
		await expectAddresses(page, text);
	});
}

/** Expects all content, nothing else, within the margins. */
async function expectWhole(page: Page, sheets: readonly Sheet[], text: string): Promise<void> {
	expect.soft(await leftovers(page)).toEqual([]);
	expect.soft(text).not.toMatch(/ZumInhaltspringen|AufdieserSeite|Menü|HinweiszudieserSeite/);
	const texts = await textsToPrint(page);
	expect.soft(texts.filter((each) => !text.includes(squeezed(each)))).toEqual([]);
	expect.soft(sheets.flatMap(outside)).toEqual([]);
	expect.soft(sheets.filter(({ body }) => body.length === 0)).toEqual([]);
	const headings = await page.locator(':is(h2, h3)').allTextContents();
	const lastLines = sheets.slice(0, -1).map(lastLargeLineOf);
	expect.soft(headings.filter((each) => lastLines.includes(squeezed(each)))).toEqual([]);
}

function outside({ body, width, height }: Sheet): Sheet['body'] {
	return body.filter(
		({ x, y, width: length }) => x < MARGIN || x + length > width - MARGIN || y > height - MARGIN,
	);
}

/** Expects address, date and number on every sheet, the rest at the end. */
async function expectOrigin(
	page: Page,
	sheets: readonly Sheet[],
	text: string,
	isDossier: boolean,
): Promise<void> {
	const address = squeezed(await canonical(page));
	const { kontakt, lizenz, name } = portal;
	sheets.forEach(({ foot }, index) => {
		const number = isDossier
			? `${index + 1}/${sheets.length}`
			: `Seite${index + 1}von${sheets.length}`;
		for (const each of [address, `${squeezed(name)}·StanddieserSeite:`, number]) {
			expect.soft(foot).toContain(each);
		}
	});
	expect.soft(text).toContain(squeezed(await page.locator('h1').innerText()));
	const end = text.slice(text.lastIndexOf('DieseSeite'));
	for (const each of [address, 'Stand:', kontakt.stelle, kontakt.mail, lizenz.name]) {
		expect.soft(end).toContain(squeezed(each));
	}
	// The origin stands on one sheet.
	expect.soft(bodyOf(sheets.slice(-1))).toContain(end);
	expect.soft(text).not.toMatch(/\((?:heute|gestern|vor\d+(?:Tag|Monat|Jahr)\w*)\)/);
}

/** Expects full addresses: of other hosts everywhere, of the portal's own pages in texts and lists. */
async function expectAddresses(page: Page, text: string): Promise<void> {
	await page.emulateMedia({ media: 'print' });
	const links = await page
		.locator('main')
		.locator('a[href^="http"], a[data-vermerk], .zeile__titel a, .verwandt a')
		.evaluateAll((found) =>
			found
				.filter((link) => link.checkVisibility() && !link.closest('.dossier'))
				.map((link) => ({ href: (link as HTMLAnchorElement).href, text: link.textContent })),
		);
	const here = new URL(page.url()).origin;
	const there = new URL(await canonical(page)).origin;
	const absent = links
		.filter((link) => !isAddress(link.text, link.href))
		// Paper shows the portal's own addresses as people write them, without the protocol.
		.map(({ href }) => (href.startsWith(here) ? href.replace(here, new URL(there).host) : href))
		.filter((href) => !text.includes(squeezed(href)) && !text.includes(squeezed(decoded(href))));
	expect.soft(absent).toEqual([]);
}

test('a check list has empty boxes for a pen, each beside its task', async ({ page }) => {
	await page.goto(GUIDE);
	await page.emulateMedia({ media: 'print' });
	const boxes = page.locator('.aufgabe input');
	expect(await boxes.count()).toBeGreaterThan(3);
	for (const box of await boxes.all()) {
		await expect(box).toHaveCSS('appearance', 'none');
		await expect(box).toHaveCSS('border-top-color', 'rgb(0, 0, 0)');
		await expect(box).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		expect((await box.boundingBox())?.width).toBeGreaterThan(12);
	}
	await expect(page.locator('.contains-task-list').first()).toHaveCSS('break-inside', 'avoid');
});

test('a template is printed first, and what is told about it on a sheet of its own', async ({
	page,
}) => {
	await page.goto('/vorlagen/checkliste-notfall-it/');
	const sheets = (await onPaper(page)).map((sheet) => bodyOf([sheet]));
	const lastOfText = sheets.findIndex((text) => text.includes('EinmalimJahreineStundeüben'));
	expect(sheets[0]).not.toContain('FürWen');
	expect(sheets.findIndex((text) => text.includes('Quellen1.CyberErsthilfeBW'))).toBe(
		lastOfText + 1,
	);
	// Its sources may need more than one.
	expect(sheets.slice(0, lastOfText + 1).join('')).not.toContain('Ungeprüft');
});

test('signs on paper are explained, though the legend is folded on the screen', async ({
	page,
}) => {
	await page.goto('/kommunen/achern/');
	const text = bodyOf(await onPaper(page));
	expect(text).toContain('WasdieZeichenbedeuten');
	expect(text).toContain('sagt,vonwannderBelegist');
});

test('on American paper the lines are as whole', async ({ page }) => {
	await page.goto(GUIDE);
	const sheets = await onPaper(page, 'Letter');
	expect(new Set(sheets.map(({ width }) => Math.round(width)))).toEqual(new Set([612]));
	expect(sheets.flatMap(outside)).toEqual([]);
});

test('the head of a table is repeated on every sheet of the table', async ({ page }) => {
	await page.goto('/leistungen/');
	const sheets = await onPaper(page);
	expect(sheets.length).toBeGreaterThan(2);
	for (const sheet of sheets.slice(0, -1)) expect(bodyOf([sheet])).toContain('LeiKaNummer');
});

test('a list prints what is filtered now and names the filters', async ({ page }) => {
	await page.goto('/praxisbeispiele/?themen=bauen&themen=konten&status=betrieb');
	await expect(page.locator('[data-zahl]')).toHaveText(/^\d+ Praxisbeispiele? von \d+$/);
	const shown = parseInt((await page.locator('[data-zahl]').textContent()) ?? '', 10);
	await expect(page.locator('.zeile:visible')).toHaveCount(shown);
	const text = bodyOf(await onPaper(page));
	for (const each of ['Themen:', 'DigitalerBauantragoderNutzerkontenundIdentität', 'Status:']) {
		expect(text).toContain(each);
	}
	expect(text).not.toMatch(/Filter|Sortieren|Vergleichen|entfernen|Größe:|Lösungsart:/);
	const titles = page.locator('.zeile__titel:visible');
	const left = (await titles.allInnerTexts()).map(squeezed);
	for (const title of left) expect(text).toContain(title);
	await page.goto('/praxisbeispiele/');
	const others = (await titles.allInnerTexts()).map(squeezed);
	expect(others.some((title) => !left.includes(title))).toBe(true);
	for (const title of others.filter((each) => !left.includes(each))) {
		expect(text).not.toContain(title);
	}
});

test('a list without a filter prints none', async ({ page }) => {
	await page.goto('/praxisbeispiele/');
	const text = bodyOf(await onPaper(page));
	expect(text).not.toMatch(/Themen:|Status:|Filter/);
});

test('search results are printed with what was searched for, and with addresses', async ({
	page,
}) => {
	await page.goto('/suche/?q=Bauantrag');
	await expect(page.locator('[data-suche="fertig"]')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.suche input[name="q"]')).toHaveValue('Bauantrag');
	await expect(page.getByRole('button')).toHaveCount(0);
	const text = bodyOf(await onPaper(page));
	const first = await page.locator('#treffer a[href]').first().getAttribute('href');
	expect(text).toContain(
		squeezed(new URL(portal.adresse).host + (first ?? '').replace(/#.*$/, '')),
	);
	expect(text).not.toMatch(/AllesalsListe|Filter/);
});

test('what is folded away on the screen is printed', async ({ page }) => {
	await page.goto('/erfahrungen/');
	const folded = page.locator('details:not([open]) .woerter a');
	const names = await folded.allTextContents();
	expect(names.length).toBeGreaterThan(1);
	for (const link of await folded.all()) await expect(link).toBeHidden();
	const text = bodyOf(await onPaper(page));
	for (const name of names) expect(text).toContain(squeezed(name));
});

test('the matrix is printed in landscape', async ({ page }) => {
	await page.goto('/erfahrungen/');
	for (const { width, height } of await onPaper(page)) expect(width).toBeGreaterThan(height);
});

for (const path of ['/', '/praxisbeispiele/', '/erfahrungen/', '/kommunen/', GUIDE]) {
	test(`${path} has the same colours on paper for who reads in the dark`, async ({ page }) => {
		await page.goto(path);
		const colours = (colorScheme: 'light' | 'dark') =>
			page.emulateMedia({ media: 'print', colorScheme }).then(() =>
				page.evaluate(() =>
					[...document.querySelectorAll('body, body *')]
						.filter((element) => element.checkVisibility())
						.map((element) => {
							const { color, backgroundColor, borderTopColor, fill } = getComputedStyle(element);
							return [element.className, color, backgroundColor, borderTopColor, fill].join(' ');
						}),
				),
			);
		const light = await colours('light');
		expect(await colours('dark')).toEqual(light);
		await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
	});
}
