import type { Page } from '@playwright/test';
import { answerFrom } from '../support/answer-from.ts';
import { expect, test } from '../support/browser-test.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/build-variant.ts';
import { readSite } from '../support/built-site.ts';
import { bodyOf, onPaper, squeezed, textsToPrint } from '../support/paper.ts';
import { readingPortal } from '../support/reading-portal.ts';
import { sharedBuild } from '../support/shared-build.ts';

// Built on 1 December 2026.
test.describe.configure({ mode: 'default' });

let content: TemporaryFolder;
let dist: string;

test.beforeAll(async () => {
	test.setTimeout(300_000);
	content = temporaryFolder(readingPortal);
	dist = await sharedBuild({ CONTENT_DIR: content.path });
});
test.afterAll(() => content.remove());

const serve = (page: Page) => answerFrom(page, dist);

async function openOn(page: Page, day: string, path: string): Promise<void> {
	await page.clock.setFixedTime(new Date(day.includes('T') ? day : `${day}T12:00:00+01:00`));
	await serve(page);
	await page.goto(path);
}

test('a page says how long ago it was reviewed, by the day in Germany', async ({ page }) => {
	const line = page.locator('.seitenkopf .standzeile').first();
	await openOn(page, '2026-08-12', '/leitfaeden/gilt/');
	await expect(line).toContainText('12. August 2026 (heute)');
	// Half past midnight in Germany, still the day before in universal time.
	await openOn(page, '2026-08-13T00:30:00+02:00', '/leitfaeden/gilt/');
	await expect(line).toContainText('12. August 2026 (gestern)');
	await openOn(page, '2026-11-12', '/leitfaeden/gilt/');
	await expect(line).toContainText('12. August 2026 (vor 3 Monaten)');
	await expect(page.locator('.pruefzeile')).toContainText('12. August 2026 (vor 3 Monaten)');
	await openOn(page, '2026-08-11', '/leitfaeden/gilt/');
	await expect(line).toContainText('12. August 2026');
	await expect(line.locator('.seit')).toBeEmpty();
});

test('the words do not shift the layout', async ({ page }) => {
	await serve(page);
	for (const path of ['/glossar/langes-wort/', '/meldungen/', '/']) {
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			const places = async (day: string) => {
				await page.clock.setFixedTime(new Date(`${day}T12:00:00+01:00`));
				await page.goto(path);
				await expect(page.locator('.seit').first()).toBeAttached();
				return page.evaluate(() => {
					// What is shown until or from a day moves the rest, and is not the words.
					const dated = document.querySelectorAll('[data-zeigt-bis], [data-zeigt-ab]');
					for (const each of dated) each.remove();
					return [...document.querySelectorAll('main *')].map(
						(each) => each.getBoundingClientRect().top,
					);
				});
			};
			expect(await places('2028-07-20')).toEqual(await places('2026-08-01'));
		}
	}
});

test('an overdue review is stated at the top, also if the day passes after the build', async ({
	page,
}) => {
	const notice = page.locator('.hinweis__titel', { hasText: 'überfällig' });
	await openOn(page, '2026-12-01', '/praxisbeispiele/ueberfaellig/');
	await expect(notice).toHaveText('Die Prüfung dieser Seite ist seit 2 Monaten überfällig.');
	await expect(
		page.locator('.hinweis', { has: notice }).getByRole('link', { name: 'Fehler melden' }),
	).toHaveAttribute('href', '/mitmachen/aendern/praxisbeispiele/?artikel=ueberfaellig');
	await openOn(page, '2026-12-10', '/praxisbeispiele/bald-faellig/');
	await expect(notice).toBeHidden();
	await openOn(page, '2026-12-11', '/praxisbeispiele/bald-faellig/');
	await expect(notice).toHaveText('Die Prüfung dieser Seite ist seit gestern überfällig.');
});

test('a guide applies from its first to its last day, in page, list and search', async ({
	page,
}) => {
	const rows = page.locator('.zeile', { hasText: 'letzten Tag im Dezember' });
	await openOn(page, '2026-12-15', '/leitfaeden/gilt-bis-fuenfzehnten/');
	await expect(page.getByText(/^Gilt nicht mehr/)).toBeHidden();
	await openOn(page, '2026-12-15', '/leitfaeden/');
	await expect(rows.getByText('Gilt nicht mehr')).toBeHidden();
	await openOn(page, '2026-12-16', '/leitfaeden/gilt-bis-fuenfzehnten/');
	await expect(page.getByText('Dieser Leitfaden galt bis 15. Dezember 2026.')).toBeVisible();
	await openOn(page, '2026-12-16', '/leitfaeden/');
	await expect(rows.getByText('Gilt nicht mehr')).toBeVisible();
	await openOn(page, '2026-12-16', '/suche/?q=Leitfaden+letzten+Tag');
	await expect(page.locator('#treffer li').first()).toContainText('Gilt nicht mehr');
	await openOn(page, '2026-12-09', '/leitfaeden/gilt-noch-nicht/');
	await expect(page.getByText('Dieser Leitfaden gilt ab 10. Dezember 2026.')).toBeVisible();
	await openOn(page, '2026-12-10', '/leitfaeden/gilt-noch-nicht/');
	await expect(page.getByText(/^Gilt noch nicht/)).toBeHidden();
});

test('what is over says so: standard, case and event', async ({ page }) => {
	await openOn(page, '2026-12-01', '/standards/alt/');
	await expect(page.getByText('Dieser Standard gilt nicht mehr.')).toBeVisible();
	const instead = page.locator('.hinweis', { hasText: 'An seine Stelle tritt' });
	await expect(instead.getByRole('link')).toHaveAttribute('href', '/standards/neu/');
	await openOn(page, '2026-12-01', '/praxisbeispiele/beendet/');
	await expect(page.getByText(/Dieses Vorhaben läuft nicht mehr/)).toBeVisible();
	await openOn(page, '2026-12-14', '/termine/kommt/');
	await expect(page.getByText('Dieser Termin liegt zurück.')).toBeHidden();
	await openOn(page, '2026-12-15', '/termine/kommt/');
	await expect(page.getByText('Dieser Termin liegt zurück.')).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the dates are shown, and what was over on the newest day of the content says so', async ({
		page,
	}) => {
		await serve(page);
		await page.goto('/praxisbeispiele/ueberfaellig/');
		await expect(
			page.getByText('Die Prüfung dieser Seite ist seit dem 15. September 2026 überfällig.'),
		).toBeVisible();
		await page.goto('/praxisbeispiele/bald-faellig/');
		await expect(page.locator('.pruefzeile .standzeile')).toContainText(
			'Nächste Durchsicht bis 10. Dezember 2026',
		);
		await page.goto('/leitfaeden/');
		const row = page.locator('.zeile', { hasText: 'Leitfaden aus alter Zeit' });
		await expect(row.getByText('Gilt nicht mehr')).toBeVisible();
	});
});

test('an unverified status looks and reads unverified', async ({ page }) => {
	await openOn(page, '2026-12-01', '/praxisbeispiele/ueberfaellig/');
	const status = page.locator('.fakten__feld--status');
	await expect(status).toContainText('Stand 2021');
	const dot = await status
		.locator('.status')
		.evaluate((element) => getComputedStyle(element, '::before').outlineStyle);
	expect(dot).toBe('dashed');
});

test('the longest words and addresses fit every page at 320 pixels, also with doubled text', async ({
	page,
}) => {
	test.setTimeout(240_000);
	await serve(page);
	const { pages } = readSite(dist);
	await page.setViewportSize({ width: 320, height: 900 });
	const wide: string[] = [];
	for (const { path } of pages) {
		await page.goto(path);
		for (const size of ['', '212.5%']) {
			const found = await page.evaluate((fontSize) => {
				document.documentElement.style.fontSize = fontSize;
				const { scrollWidth } = document.documentElement;
				if (scrollWidth <= 320) return undefined;
				const parts = [...document.querySelectorAll('body *')].filter(
					(each) =>
						each.getBoundingClientRect().right > 321 &&
						!each.closest('.tabelle, pre, .nur-vorlesen, svg') &&
						each.childElementCount === 0,
				);
				return `${scrollWidth}: ${parts
					.slice(0, 2)
					.map(
						(each) =>
							`${each.parentElement?.className}>${each.tagName}.${each.className} ${each.textContent.slice(0, 40)}`,
					)
					.join(' | ')}`;
			}, size);
			if (found) wide.push(`${path} ${size} ${found}`);
		}
	}
	expect(wide).toEqual([]);
});

test('a long word of a heading breaks at a hyphen', async ({ page }) => {
	await serve(page);
	await page.setViewportSize({ width: 320, height: 900 });
	await page.goto('/leitfaeden/gilt/');
	const h1 = page.getByRole('heading', { level: 1 });
	await expect(h1).toContainText('Grundstücksverkehrsgenehmigungszuständigkeit');
	expect(await h1.evaluate((element) => element.textContent)).toContain('Grund\u00ADstücks');
	expect(await page.title()).not.toContain('\u00AD');
	const lines = await h1.evaluate((element) => {
		const range = document.createRange();
		range.selectNodeContents(element);
		return new Set([...range.getClientRects()].map(({ top }) => top)).size;
	});
	expect(lines).toBeGreaterThan(2);
});

for (const name of ['zehn', 'zwanzig']) {
	test(`a long table with many columns (${name}) is printed whole, and no sheet stays empty`, async ({
		page,
	}) => {
		await serve(page);
		await page.goto(`/meldungen/${name}-spalten/`);
		const sheets = await onPaper(page);
		const text = bodyOf(sheets);
		const texts = await textsToPrint(page);
		expect(texts.filter((each) => !text.includes(squeezed(each)))).toEqual([]);
		for (const { width, height, body } of sheets) {
			expect(width).toBeGreaterThan(height);
			for (const piece of body) expect(piece.x + piece.width).toBeLessThan(width);
		}
		// The table begins on the first sheet, below the facts.
		expect(bodyOf(sheets.slice(0, 1))).toContain('Genehmigungsverfahren1/1');
	});
}
