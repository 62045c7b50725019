import { copyFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { forgeOf } from '#src/site/portal/forge.ts';
import { newFilePage } from '#src/site/portal/forge-urls.ts';
import { expect, test } from '../support/browser-test.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/build-variant.ts';
import {
	fillEssentials,
	fillSource,
	fillTexts,
	finish,
	goOn,
	openForm,
} from '../support/fill-form.ts';
import { FIXED_DAY } from '../support/fixed-day.ts';
import { serveOther } from '../support/other-server.ts';
import { sharedBuild } from '../support/shared-build.ts';
import { smallPortal } from '../support/small-portal.ts';

// What becomes of a contribution: on the portal that is built with it, and on the forge.
const TODAY = new Date(Number(FIXED_DAY) * 1000);
const PORT = Number(process.env.TEST_PORT ?? 4322) + 200;
const CASE = 'Hundesteuer online: ab 12. August';

test.describe('a case from the start page to the search', () => {
	test.describe.configure({ timeout: 300_000 });
	let content: TemporaryFolder | undefined;
	let stop: (() => void) | undefined;
	test.afterEach(() => {
		stop?.();
		content?.remove();
	});

	test('the portal that is built with the file has the case, and the search finds it', async ({
		page,
		browser,
	}) => {
		await page.clock.setFixedTime(TODAY);
		await page.goto('/');
		await page.getByRole('link', { name: 'Praxisbeispiele', exact: true }).first().click();
		await page.getByRole('link', { name: 'Beispiel beitragen' }).first().click();
		await fillEssentials(page);
		await goOn(page);
		await fillTexts(page);
		await goOn(page);
		await fillSource(page);
		await goOn(page);
		await goOn(page);
		await finish(page);
		const words = await page.locator('main').innerText();
		expect(words).not.toMatch(/YAML|Markdown|\bGit\b/);
		const saved = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Datei speichern' }).click();
		const download = await saved;

		content = temporaryFolder();
		cpSync('content', content.path, { recursive: true });
		const file = join(content.path, 'praxisbeispiele', download.suggestedFilename());
		copyFileSync(await download.path(), file);
		stop = await serveOther(await sharedBuild({ CONTENT_DIR: content.path }), PORT);
		// The visitor of these tests goes to one portal only; this is another one's.
		const reader = await browser.newPage({ baseURL: `http://localhost:${PORT}` });
		await reader.goto('/suche/?q=Hundesteuer+online');
		await reader.locator('#treffer a', { hasText: CASE }).first().click();
		await expect(reader.getByRole('heading', { level: 1 })).toContainText(CASE);
		await expect(reader.locator('article')).toContainText(
			'Bürger*innen und Kolleg*innen warteten {lange}.',
		);
		await reader.close();
	});
});

test.describe('on a forge', () => {
	test.describe.configure({ mode: 'serial', timeout: 120_000 });
	test.use({ baseURL: `http://localhost:${PORT + 1}` });
	const content = temporaryFolder(smallPortal);
	let stop: (() => void) | undefined;
	test.beforeAll(async () => {
		test.setTimeout(300_000);
		stop = await serveOther(await sharedBuild({ CONTENT_DIR: content.path }), PORT + 1);
	});
	test.afterAll(() => {
		stop?.();
		content.remove();
	});

	async function fillOffer(page: Page): Promise<void> {
		await page.clock.setFixedTime(TODAY);
		await page.goto('/mitmachen/neu/boerse/');
		await openForm(page);
		await page.getByLabel('Titel').first().fill('Biete Aktenplan & Muster für kleine Gemeinden');
		await page
			.getByLabel('Kurzfassung')
			.fill('Wir geben unseren Aktenplan weiter und zeigen, wie wir ihn nutzen.');
		await page.getByLabel('Formulare und Anträge').check();
		await page.getByLabel('Biete').check();
		await page.getByLabel('Kommune', { exact: false }).first().selectOption('waldheim');
		await page.getByLabel('Gültig bis').fill('31.12.2026');
		await page
			.getByRole('group', { name: 'Fragen an' })
			.getByLabel('Stelle')
			.first()
			.fill('Hauptamt');
		await goOn(page);
		await page
			.getByLabel('Text', { exact: true })
			.fill('Der Plan passt für 5.000 Einwohner + mehr.');
		for (let step = 0; step < 3; step++) {
			const next = page.getByRole('button', { name: 'Weiter', exact: true });
			if (await next.isVisible()) await next.click();
		}
		await finish(page);
		await expect(page.locator('[data-fertig]')).toBeFocused();
	}

	const forgeLink = async (page: Page) =>
		new URL((await page.locator('[data-forge]').getAttribute('href')) ?? '');
	const fileText = (page: Page) => page.locator('[data-ausgabe]').inputValue();

	test('GitHub’s page for a new file has its name and text', async ({ page }) => {
		await fillOffer(page);
		const url = await forgeLink(page);
		expect(url.origin + url.pathname).toBe(
			'https://github.com/example/wald/new/haupt/inhalte/boerse',
		);
		expect(Object.fromEntries(url.searchParams)).toEqual({
			filename: 'biete-aktenplan-muster-fuer-kleine-gemeinden.mdx',
			value: await fileText(page),
		});
		await expect(page.locator('[data-forge-voll]')).toBeVisible();
	});

	for (const [platform, hasText] of [
		['gitlab', false],
		['forgejo', true],
	] as const) {
		test(`${platform} gets as much as its address takes`, async ({ page }) => {
			const forge = forgeOf({
				quelltext: {
					plattform: platform,
					adresse: 'https://git.waldkreis.de/kreis/netz',
					zweig: 'haupt',
					ordner: 'inhalte',
				},
			});
			const settings = JSON.stringify(forge && newFilePage('boerse', forge));
			await page.route('**/mitmachen/neu/boerse/', async (route) => {
				const answer = await route.fetch();
				const body = (await answer.text()).replace(
					/&quot;forge&quot;:\{.*?\}/,
					`&quot;forge&quot;:${settings.replaceAll('"', '&quot;')}`,
				);
				await route.fulfill({ response: answer, body });
			});
			await fillOffer(page);
			const url = await forgeLink(page);
			expect(url.host).toBe('git.waldkreis.de');
			expect([...url.searchParams.values()]).toEqual([
				'biete-aktenplan-muster-fuer-kleine-gemeinden.mdx',
				await fileText(page),
			]);
			await expect(page.locator('[data-forge-voll]')).toBeVisible({ visible: hasText });
			await expect(page.locator('[data-forge-leer]')).toBeVisible({ visible: !hasText });
		});
	}

	test('a correction leads to the page of the forge that edits the file', async ({ page }) => {
		await page.clock.setFixedTime(TODAY);
		await page.goto('/mitmachen/aendern/praxisbeispiele/?artikel=waldheim-formulare');
		await page.locator('summary', { hasText: 'Den Text selbst ändern' }).click();
		await page.locator('summary', { hasText: 'Ergebnis' }).click();
		await page.getByLabel('Ergebnis').fill('Es kamen mehr Anmeldungen.');
		await finish(page);
		await expect(page.locator('[data-fertig]')).toBeFocused();
		expect((await forgeLink(page)).href).toBe(
			'https://github.com/example/wald/edit/haupt/inhalte/praxisbeispiele/waldheim-formulare/index.mdx',
		);
		await expect(page.locator('[data-forge-leer]')).toContainText('Ersetzen Sie damit');
		expect(await fileText(page)).toContain('## Ergebnis\n\nEs kamen mehr Anmeldungen.\n');
	});
});
