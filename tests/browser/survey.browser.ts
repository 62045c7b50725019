import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode, temporaryFolder, type TemporaryFolder } from '../support/build-variant.ts';
import { axeFindings, expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/browser-test.ts';
import { bodyOf, onPaper, squeezed, textsToPrint } from '../support/paper.ts';
import { sharedBuild } from '../support/shared-build.ts';
import { surveyPortal } from '../support/survey-portal.ts';

const PORT = Number(process.env.TEST_PORT ?? 4322) + 100;
const RESULTS = '/umfragen/stand-2026/';
const FORM = '/umfragen/offen-2027/fragebogen/';

test.use({ baseURL: `http://localhost:${PORT}` });
// One worker builds the portal of the survey and serves it.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let content: TemporaryFolder;
let server: ChildProcess | undefined;

test.beforeAll(async () => {
	test.setTimeout(300_000);
	content = temporaryFolder(surveyPortal);
	const folder = await sharedBuild({ CONTENT_DIR: content.path });
	server = spawn(process.execPath, ['tests/support/serve.ts', String(PORT)], {
		env: { ...process.env, DIST_DIR: folder },
		stdio: 'ignore',
	});
	await expect
		.poll(
			() =>
				fetch(`http://localhost:${PORT}/`).then(
					({ ok }) => ok,
					() => false,
				),
			{ timeout: 20_000 },
		)
		.toBe(true);
});
test.afterAll(() => {
	server?.kill();
	content.remove();
});

for (const path of [RESULTS, FORM, '/umfragen/stand-2026/fragebogen/', '/umfragen/offen-2027/']) {
	test(`${path} is accessible and fits, light and dark, wide and narrow`, async ({ page }) => {
		await page.goto(path);
		// Tables are collapsed; axe sees only open sections.
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details.tabellenfalte')) {
				details.setAttribute('open', '');
			}
		});
		await expectAccessible(page);
	});
}

test('a chart is one image whose name says all it shows', async ({ page }) => {
	await page.goto(RESULTS);
	const chart = page.getByRole('img', { name: /^Diagramm: Führen Sie Ihre Akten elektronisch\?/ });
	await expect(chart).toHaveAccessibleName(
		/Runde 2026: Ja, in allen Ämtern: \d+ von 48, \d+ Prozent\. .*Zum Vergleich die Runde 2023: Ja, in allen Ämtern: \d+ von 48/,
	);
	const sizes = page.getByRole('img', { name: /^Diagramm nach Einwohnerzahl: Führen Sie/ });
	await expect(sizes).toHaveAccessibleName(/über 20\.000 Einwohner: nicht gezeigt\./);
});

test('no text of a chart leaves it on a narrow screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 900 });
	await page.goto(RESULTS);
	const outside = await page.evaluate(() =>
		[...document.querySelectorAll('svg.diagramm text')]
			.filter((text) => text.getBoundingClientRect().right > 320)
			.map(({ textContent }) => textContent),
	);
	expect(outside).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`colours of charts stand out from the ground and carry their keys, ${colorScheme}`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(RESULTS);
		const found = await page.evaluate(() => {
			const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
			const luminance = (colour: string) => {
				if (!pixel) throw new Error('No canvas');
				pixel.fillStyle = colour;
				pixel.fillRect(0, 0, 1, 1);
				const [red = 0, green = 0, blue = 0] = [...pixel.getImageData(0, 0, 1, 1).data]
					.slice(0, 3)
					.map((value) => value / 255)
					.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
				return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
			};
			const contrast = (one: string, other: string) => {
				const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
				return (high + 0.05) / (low + 0.05);
			};
			const style = getComputedStyle(document.documentElement);
			const ground = getComputedStyle(document.body).backgroundColor;
			const key = style.getPropertyValue('--diagramm-schluessel');
			const names = [
				...Array.from({ length: 11 }, (_, index) => `--diagramm-stufe-${index + 1}`),
				...Array.from({ length: 8 }, (_, index) => `--diagramm-farbe-${index + 1}`),
			];
			return names.map((name) => {
				const colour = style.getPropertyValue(name);
				return { name, onGround: contrast(colour, ground), ofKey: contrast(colour, key) };
			});
		});
		expect(found).toHaveLength(19);
		expect(found.filter(({ onGround }) => onGround < 3)).toEqual([]);
		expect(found.filter(({ ofKey }) => ofKey < 4.5)).toEqual([]);
	});
}

test('a questionnaire handed in with mistakes says which and leads to them', async ({ page }) => {
	await page.goto(FORM);
	await page.getByRole('textbox', { name: /Wie viele Stellen/ }).fill('drei');
	await page.getByRole('button', { name: 'Antworten als Datei speichern' }).click();
	const summary = page.getByRole('alert');
	await expect(summary).toBeFocused();
	await expect(summary.getByRole('link')).toHaveText([
		'Wählen Sie Ihre Kommune.',
		'Die Antwort auf „Führen Sie Ihre Akten elektronisch?“ fehlt.',
		'„drei“ ist keine Zahl. Erwartet: eine Zahl von 0 bis 50.',
	]);
	await summary.getByRole('link').last().click();
	const field = page.getByRole('textbox', { name: /Wie viele Stellen/ });
	await expect(field).toBeFocused();
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(field).toHaveAccessibleDescription(/„drei“ ist keine Zahl/);
	expect(await axeFindings(page)).toEqual([]);
});

test('a filled questionnaire becomes a row that the check accepts and the result counts', async ({
	page,
}) => {
	await page.goto(FORM);
	await page.getByLabel('Ihre Kommune').selectOption('waldheim');
	await page.getByRole('radio', { name: 'Ja, in einzelnen Ämtern' }).check();
	await page.getByRole('checkbox', { name: 'Hundesteuer' }).check();
	await page.getByRole('checkbox', { name: 'Kita-Anmeldung' }).check();
	await page.getByRole('radio', { name: '5 sehr zufrieden' }).check();
	await page.getByRole('textbox', { name: /Wie viele Stellen/ }).fill('2,5');
	await page
		.getByRole('textbox', { name: /Was wünschen Sie sich/ })
		.fill('Mehr "Zeit";\nweniger Papier');
	await page.getByRole('checkbox', { name: /darf im Wortlaut erscheinen/ }).check();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Antworten als Datei speichern' }).click(),
	]);
	expect(download.suggestedFilename()).toBe('offen-2027-waldheim.csv');
	await expect(page.getByRole('heading', { name: 'Ihre Datei ist gespeichert' })).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);
	const text = readFileSync(await download.path(), 'utf8');
	const [head = '', row = ''] = text.replace('\uFEFF', '').split('\r\n');
	const answers = join(content.path, 'umfragen/offen-2027/antworten.csv');
	expect(readFileSync(answers, 'utf8').split('\r\n')[0]?.replace('\uFEFF', '')).toBe(head);
	expect(row).toMatch(
		/^waldheim;\d{4}-\d\d-\d\d;teils;hund\|kita;5;"2,5";"Mehr ""Zeit""; weniger Papier";ja$/,
	);

	const without = readFileSync(answers, 'utf8').replace(/^waldheim;.*\r\n/m, '');
	writeFileSync(answers, without);
	const entry = join(content.path, 'umfragen/offen-2027/index.mdx');
	writeFileSync(
		entry,
		readFileSync(entry, 'utf8').replace('nicht-veroeffentlicht', 'veroeffentlicht'),
	);
	const before = without.split('\r\n').filter((line) => /^(?:ort|waldheim)/.test(line));
	appendFileSync(answers, `${row}\r\n`);
	const { status, stdout } = runNode(['src/commands/check/check.ts'], {
		CONTENT_DIR: content.path,
	});
	expect(stdout).toContain('0 Fehler');
	expect(status).toBe(0);
	const after = await publishedTotal();
	expect(after.antworten).toBe(before.length + 1);
	expect(after.teils).toBe(before.filter((line) => line.includes(';teils;')).length + 1);
});

/** Builds the portal and reads the first question's total from the published file. */
async function publishedTotal(): Promise<{ antworten: number; teils: number }> {
	const folder = await sharedBuild({ CONTENT_DIR: content.path });
	const { fragen } = JSON.parse(
		readFileSync(join(folder, 'umfragen/offen-2027/ergebnisse.json'), 'utf8'),
	) as { fragen: { gesamt: { antworten: number; ergebnis: { id: string; anzahl: number }[] } }[] };
	const total = fragen[0]?.gesamt;
	const teils = total?.ergebnis.find(({ id }) => id === 'teils')?.anzahl;
	return { antworten: total?.antworten ?? 0, teils: teils ?? 0 };
}

test('printed, the tables are below their charts though nobody opened them', async ({ page }) => {
	await page.goto(RESULTS);
	const table = page.getByRole('table').nth(1);
	await expect(table).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(table).toBeVisible();
	await expect(page.getByText('Zahlen als Tabelle').first()).toBeHidden();
});

test('on paper the questionnaire has boxes to tick and lines to write on', async ({ page }) => {
	await page.goto(FORM);
	await page.emulateMedia({ media: 'print' });
	const [box, choice, line] = [
		page.locator('input[type="radio"]').first(),
		page.getByLabel('Ihre Kommune'),
		page.locator('textarea').first(),
	];
	for (const each of [box, choice, line]) await expect(each).toHaveCSS('appearance', 'none');
	await expect(choice).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
	expect((await line.boundingBox())?.height).toBeGreaterThan(100);
	await expect(page.getByRole('button')).toHaveCount(0);
	const text = bodyOf(await onPaper(page));
	expect(text).toContain(squeezed('Auf Papier ausgefüllt schicken Sie den Bogen an:'));
});

test('printed, every text and figure of the results is there, and within the sheet', async ({
	page,
}) => {
	await page.goto(RESULTS);
	const sheets = await onPaper(page);
	const text = bodyOf(sheets);
	const texts = await textsToPrint(page);
	expect(texts.filter((each) => !text.includes(squeezed(each)))).toEqual([]);
	const outside = sheets.flatMap(({ body, width }) =>
		body.filter((piece) => piece.x < 36 || piece.x + piece.width > width - 36),
	);
	expect(outside).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the questionnaire can be printed and says where to send it', async ({ page }) => {
		await page.goto(FORM);
		await expect(page.getByText('Drucken Sie die Seite')).toBeVisible();
		await expect(page.getByRole('group', { name: /Führen Sie Ihre Akten/ })).toBeVisible();
		await expect(page.getByRole('button', { name: /als Datei speichern/ })).toBeHidden();
	});
});
