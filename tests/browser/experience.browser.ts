import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

const matrix = (page: Page) =>
	page.getByRole('table', { name: 'Welche Kommune welches Thema hat' });

/** Reads words without the places where they may be divided. */
const words = async (cell: Locator) =>
	((await cell.textContent()) ?? '').replaceAll('\u00ad', '').trim();

test('the matrix says who has which topic and leads to the entry', async ({ page }) => {
	await page.goto('/erfahrungen/');
	// A mark of one entry leads to it.
	const single = page.locator('td a[href^="/praxisbeispiele/"]');
	const row = matrix(page).getByRole('row').filter({ has: single }).first();
	const mark = row.locator(single).first();
	const address = (await mark.getAttribute('href')) ?? '';
	const who = await words(row.getByRole('rowheader'));
	const column = await mark.evaluate((link) => link.closest('td')?.cellIndex ?? -1);
	const what = await words(matrix(page).getByRole('columnheader').nth(column));
	const name = /^(?:Geplant|Pilot|In Betrieb|Beendet) (?:ungeprüft )?(.+)$/;
	await expect(mark).toHaveAccessibleName(name);
	const title =
		name.exec(((await mark.textContent()) ?? '').replace(/\s+/g, ' ').trim())?.[1] ?? '';
	await mark.click();
	await expect(page).toHaveURL(address);
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
	const facts = page.locator('article .fakten');
	await expect(facts.getByRole('link', { name: who, exact: true })).toBeVisible();
	const topics = page.locator('.themenzeile');
	await expect(topics.getByRole('link', { name: what, exact: true })).toBeVisible();
});

test('a cell with several entries leads to where they are listed', async ({ page }) => {
	await page.goto('/erfahrungen/');
	const several = page.getByRole('link', { name: /^\d+ In Betrieb .*Offenburg, Onlinedienste/ });
	const entries = Number(await several.locator('.merkmal__zahl').textContent());
	const others = await page
		.getByRole('cell')
		.filter({ has: several })
		.getByRole('link')
		.filter({ hasNot: page.locator('.merkmal__zahl') })
		.count();
	await several.click();
	await expect(page).toHaveURL('/kommunen/offenburg/#thema-onlinedienste');
	const target = page.locator('#thema-onlinedienste');
	await expect(target).toBeInViewport();
	const list = page.getByRole('listitem').filter({
		has: page.locator('.themenworte', { hasText: (await target.textContent()) ?? '?' }),
	});
	await expect(list.filter({ hasText: 'In Betrieb' })).toHaveCount(entries);
	await expect(list).toHaveCount(entries + others);
});

test('screen readers read an empty cell as empty, not as a dash', async ({ page }) => {
	await page.goto('/erfahrungen/');
	await expect(matrix(page).getByRole('cell', { name: 'nichts' }).first()).toBeVisible();
});

test('on a phone each municipality lists its topics by name, without scrolling sideways', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto('/erfahrungen/');
	const topic = page.locator('.matrix__thema', { hasText: 'E-Akte' }).first();
	await expect(topic).toBeVisible();
	await expect(page.locator('.matrix__leer').first()).toBeHidden();
	const wide = await page
		.locator('.matrix')
		.first()
		.evaluate((box) => box.scrollWidth - box.clientWidth);
	expect(wide).toBeLessThanOrEqual(0);
});

test('the page says how it counts, who has nothing, and keeps other bodies apart', async ({
	page,
}) => {
	await page.goto('/erfahrungen/');
	const without = 51 - (await matrix(page).getByRole('rowheader').count());
	await expect(page.getByText(`${without} weitere Kommunen sind noch ohne Eintrag`)).toBeVisible();
	await page.getByText('Kommunen ohne Eintrag', { exact: true }).click();
	const names = page.locator('.ohne').getByRole('listitem').getByRole('link');
	await expect(names).toHaveCount(without);
	await expect(names.first()).toBeVisible();
	const first = await words(names.first());
	await expect(matrix(page).getByRole('rowheader', { name: first, exact: true })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Wie gezählt wird' })).toBeVisible();
	const others = page.getByRole('table', { name: 'Welche andere Stelle welches Thema hat' });
	await expect(others.getByRole('rowheader', { name: 'Landratsamt Ortenaukreis' })).toBeVisible();
});

test('a topic’s page says who has experience with it', async ({ page }) => {
	await page.goto('/erfahrungen/');
	const column = await matrix(page)
		.getByRole('columnheader', { name: /^E-Akte/ })
		.evaluate((head) => (head as HTMLTableCellElement).cellIndex);
	const rows = matrix(page)
		.locator('tbody tr')
		.filter({ has: page.locator(`:nth-child(${column + 1}):not(.matrix__leer)`) });
	const owners = await Promise.all((await rows.locator('th').all()).map(words));
	expect(owners.length).toBeGreaterThan(1);
	await page.goto('/themen/e-akte/');
	const who = page.getByRole('region', { name: 'Wer hat Erfahrung damit?' });
	await expect(who.getByRole('listitem').locator('a:first-child')).toHaveText(owners);
	await who.getByRole('link', { name: 'Alle Themen und Kommunen in einer Übersicht' }).click();
	await expect(page).toHaveURL('/erfahrungen/');
});

for (const [where, path, sign] of [
	['the matrix', '/erfahrungen/', 'td .status'],
	['the list', '/praxisbeispiele/', '.zeile .status'],
	['the page', '/praxisbeispiele/achern-bauakten/', '.fakten .status'],
	['the municipality', '/kommunen/achern/', '.profil .status'],
	['the comparison', '/vergleich/', 'td .status'],
	['the dossier', '/themen/e-akte/dossier/', 'td .status'],
] as const) {
	test(`${where} draws a running case that nobody verified as a disc with a dashed ring`, async ({
		page,
	}) => {
		await page.goto(path);
		const unchecked = page.locator(`${sign}--betrieb.status--ungeprueft`).first();
		const look = await unchecked.evaluate((element) => {
			const { backgroundColor, color, outlineStyle } = getComputedStyle(element, '::before');
			return { filled: backgroundColor === color, outlineStyle };
		});
		expect(look).toEqual({ filled: true, outlineStyle: 'dashed' });
	});
}

test('the legend explains the sign of what nobody has verified', async ({ page }) => {
	await page.goto('/erfahrungen/');
	const legend = page.locator('.legende');
	await expect(legend.locator('.status--ungeprueft')).toHaveText('ungeprüft');
	await expect(legend).toContainText('ob er noch gilt, ist nicht belegt');
	await page.goto('/praxisbeispiele/');
	await page.getByText('Was die Zeichen bedeuten').click();
	await expect(page.locator('.legende .status--ungeprueft')).toBeVisible();
});

for (const width of [1152, 1264, 1280, 1440]) {
	test(`at ${width} pixels every matrix fits, its marks apart and without columns that are empty`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/erfahrungen/');
		await page.locator('.weitere-stellen > summary').click();
		const faults = await page.locator('.matrix').evaluateAll((boxes) =>
			boxes.flatMap((box) => {
				const found = box.scrollWidth > box.clientWidth ? ['scrolls sideways'] : [];
				const heads = box.querySelectorAll('thead th').length;
				for (let column = 2; column <= heads; column++)
					if (!box.querySelector(`tbody td:nth-child(${column}) .merkmal`))
						found.push(`column ${column} is empty`);
				for (const mark of box.querySelectorAll('td .merkmal')) {
					const next = mark.closest('td')?.nextElementSibling;
					if (!next || getComputedStyle(next).display !== 'table-cell') continue;
					const gap = next.getBoundingClientRect().left - mark.getBoundingClientRect().right;
					if (gap < 8) found.push(`${mark.textContent}: ${gap}`);
				}
				return found;
			}),
		);
		expect(faults).toEqual([]);
		await expect(matrix(page).locator('.matrix__leer').first()).toHaveText('nichts');
	});
}

test('the legend of the matrix explains the signs that are in it, and no others', async ({
	page,
}) => {
	await page.goto('/erfahrungen/');
	const kinds = (signs: Locator) =>
		signs.evaluateAll((all) =>
			[
				...new Set(
					all.map(
						(sign) => /status--(?!ungeprueft)\w+/.exec(sign.getAttribute('class') ?? '')?.[0],
					),
				),
			].sort(),
		);
	expect(await kinds(page.locator('.legende .status'))).toEqual(
		await kinds(page.locator('.matrix .status')),
	);
});
