import { spawnSync } from 'node:child_process';
import { expect, test } from '../support/browser-test.ts';

const DOSSIER = '/themen/bauen/dossier/';

test('a dossier leads from the topic and offers to print', async ({ page }) => {
	await page.goto('/themen/bauen/');
	await page.getByRole('link', { name: 'Dossier zum Drucken' }).click();
	await expect(page).toHaveURL(DOSSIER);
	await expect(page.getByRole('button', { name: 'Drucken oder als PDF speichern' })).toBeVisible();
	await expect(
		page.getByRole('navigation', { name: 'Inhalt' }).getByRole('link').first(),
	).toBeVisible();
});

test('a topic says how much of each kind its dossier holds, and no source ends with two full stops', async ({
	page,
}) => {
	await page.goto('/themen/bauen/');
	await expect(page.locator('.dossierlink')).toHaveText(
		/Dossier zum Drucken\s+\d+\sLeitfäden, \d+\sPflichten.*, \d+\sPraxisbeispiele.+, mit Quellen/,
	);
	await page.goto(DOSSIER);
	const titles = await page.locator('.endnoten li > a').allTextContents();
	expect(titles.length).toBeGreaterThan(5);
	expect(titles.filter((title) => /[.?!…]\.$/.test(title.trim()))).toEqual([]);
});

test('printed, only the dossier is left, and addresses stand in the end notes', async ({
	page,
}) => {
	await page.goto(DOSSIER);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.kopf')).toBeHidden();
	await expect(page.locator('.fuss')).toBeHidden();
	await expect(page.getByRole('button', { name: /Drucken/ })).toBeHidden();
	await expect(page.getByRole('navigation', { name: 'Inhalt' })).toBeVisible();
	await expect(page.locator('.endnoten__adresse').first()).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await expect(page.locator('.endnoten__adresse').first()).toBeHidden();
});

test('as a PDF it has A4 pages with a table of contents and a number on each', async ({ page }) => {
	const hasReader = spawnSync('pdftotext', ['-v']).status === 0;
	await page.goto(DOSSIER);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	const raw = pdf.toString('latin1');
	const pages = raw.match(/\/Type \/Page\b/g)?.length ?? 0;
	expect(pages).toBeGreaterThan(2);
	const boxes = [...raw.matchAll(/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)[\d.]*\]/g)];
	expect(boxes.length).toBeGreaterThan(0);
	for (const [, width, height] of boxes) {
		expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([594, 841]);
	}
	test.skip(!hasReader, 'Reading page numbers needs pdftotext (poppler-utils)');
	const text = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).stdout.toString(
		'utf8',
	);
	const sheets = text.split('\f').filter((sheet) => sheet.trim() !== '');
	expect(sheets).toHaveLength(pages);
	sheets.forEach((sheet, index) => {
		expect(sheet.trimEnd()).toMatch(new RegExp(`${index + 1}\\s*/\\s*${pages}$`));
	});
	expect(sheets[0]).toMatch(/Inhalt[\s\S]*1\. *Überblick[\s\S]*Quellen/);
});

test('printed, no row of a table and no heading is cut from what follows', async ({ page }) => {
	await page.goto(DOSSIER);
	await page.emulateMedia({ media: 'print' });
	const styles = await page.evaluate(() => ({
		row: getComputedStyle(document.querySelector('.dossier tbody tr') ?? document.body).breakInside,
		headings: [...document.querySelectorAll('.dossier :is(h2, h3)')].map(
			(heading) => getComputedStyle(heading).breakAfter,
		),
	}));
	expect(styles.row).toBe('avoid');
	expect(new Set(styles.headings)).toEqual(new Set(['avoid']));
});
