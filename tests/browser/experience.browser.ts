import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

const matrix = (page: Page) =>
	page.getByRole('table', { name: 'Beispiele der Kommunen nach Themenfeld' });

/** Reads words without the places where they may be divided. */
const words = async (cell: Locator) =>
	((await cell.textContent()) ?? '').replaceAll('\u00ad', '').trim();

test('the matrix names what a municipality has in a topic and leads to the entry', async ({
	page,
}) => {
	await page.goto('/erfahrungen/');
	// An item of one entry leads to it.
	const single = page.locator('td a[href^="/praxisbeispiele/"]');
	const row = matrix(page).getByRole('row').filter({ has: single }).first();
	const item = row.locator(single).first();
	const address = (await item.getAttribute('href')) ?? '';
	const who = await words(row.getByRole('rowheader'));
	const column = await item.evaluate((link) => link.closest('td')?.cellIndex ?? -1);
	const what = await words(matrix(page).getByRole('columnheader').nth(column));
	const [named = '', title = ''] = (await words(item)).split(': ');
	const state = await words(row.locator('.merkmal__stand .status').first());
	await item.click();
	await expect(page).toHaveURL(address);
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
	const facts = page.locator('article .fakten');
	await expect(facts.getByRole('link', { name: who, exact: true })).toBeVisible();
	for (const solution of named.split(', '))
		await expect(facts.getByRole('link', { name: solution, exact: true })).toBeVisible();
	await expect(facts.locator('.status').first()).toHaveText(state);
	const topics = page.locator('.themenzeile');
	await expect(topics.getByRole('link', { name: what, exact: true })).toBeVisible();
});

test('no cell says that a municipality has what its own page does not name', async ({ page }) => {
	await page.goto('/erfahrungen/');
	const region = page.getByRole('region', { name: 'Nach Lösung' });
	for (const [who, has, lacks] of [
		['Oberkirch', 'Tablets für den Rat', 'Software für die E-Akte'],
		['Achern', 'Elektronische Vergabe', 'Software für digitale Bauanträge'],
	] as const) {
		const row = (solution: string) => region.locator('dl > div').filter({ hasText: solution });
		const link = (solution: string) =>
			row(solution)
				.locator('a')
				.filter({ hasText: `${who}: ` });
		await expect(link(has)).toBeVisible();
		await expect(link(lacks)).toHaveCount(0);
		const cells = matrix(page)
			.getByRole('row')
			.filter({ has: page.getByRole('rowheader', { name: who, exact: true }) });
		expect(await words(cells)).toContain(has);
		expect(await words(cells)).not.toContain(lacks);
	}
});

test('by solution the page says who has it, as the page of the municipality does', async ({
	page,
}) => {
	await page.goto('/erfahrungen/');
	const region = page.getByRole('region', { name: 'Nach Lösung' });
	const rows = region.locator('dl > div').filter({ hasText: 'Kehl: ' });
	const solutions = await rows.locator('dt').allInnerTexts();
	expect(solutions.length).toBeGreaterThan(3);
	await page.goto('/kommunen/kehl/');
	const own = page.getByRole('region', { name: /^Was Kehl hat/ });
	const named = await own.locator('a[href^="/loesungen/"]').allInnerTexts();
	expect(new Set(named)).toEqual(new Set(solutions));
});

test('a cell with several entries of one thing leads to where they are listed', async ({
	page,
}) => {
	await page.goto('/erfahrungen/');
	await page.locator('.weitere-stellen > summary').click();
	const several = page.locator('.merkmal > a').filter({ has: page.locator('.merkmal__zahl') });
	const found = await several.evaluateAll((links) =>
		links.map((link) => ({
			count: Number(link.querySelector('.merkmal__zahl')?.textContent),
			address: link.getAttribute('href') ?? '',
		})),
	);
	for (const { count, address } of found.slice(0, 2)) {
		expect(count).toBeGreaterThan(1);
		await page.goto(address);
		const list = page.locator(`[id="${address.split('#')[1] ?? ''}"]`).getByRole('listitem');
		expect(await list.count()).toBeGreaterThanOrEqual(count);
	}
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
	const others = page.getByRole('table', { name: 'Beispiele anderer Stellen nach Themenfeld' });
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
	// What is about the topic itself comes first there.
	await expect(who.getByRole('listitem').locator('> a')).toHaveCount(owners.length);
	const told = await Promise.all((await who.getByRole('listitem').locator('> a').all()).map(words));
	expect(told.toSorted()).toEqual(owners.toSorted());
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
			const probe = element.parentElement?.appendChild(document.createElement('span'));
			probe?.classList.add('status', 'status--betrieb');
			const known = probe && getComputedStyle(probe).color;
			probe?.remove();
			return {
				filled: backgroundColor === color,
				outlineStyle,
				ownColour: getComputedStyle(element).color === known,
			};
		});
		expect(look).toEqual({ filled: true, outlineStyle: 'dashed', ownColour: true });
		const word = page.locator('.ungeprueft-wort').filter({ visible: true }).first();
		await expect(word).toHaveCSS('border-top-style', 'dashed');
	});
}

test('the legend explains the sign of what nobody has verified', async ({ page }) => {
	await page.goto('/erfahrungen/');
	const legend = page.locator('.legende');
	await expect(legend.locator('.ungeprueft-wort')).toHaveText(/^Stand\s.*\d{4}$/);
	await expect(legend).toContainText('Ob es noch so ist, ist nicht belegt.');
	await page.goto('/praxisbeispiele/');
	await page.getByText('Was die Zeichen bedeuten').click();
	await expect(page.locator('.legende .status--ungeprueft')).toBeVisible();
});

for (const width of [1152, 1264, 1280, 1440, 1920]) {
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
				if (
					[...box.querySelectorAll('thead th')].some(
						(head) => getComputedStyle(head).hyphens !== 'none',
					)
				)
					found.push('divided heads');
				for (let column = 2; column <= heads; column++)
					if (!box.querySelector(`tbody td:nth-child(${column}) .merkmal`))
						found.push(`column ${column} is empty`);
				for (const mark of box.querySelectorAll('td .merkmal :is(a, .status, .ungeprueft-wort)')) {
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
		await kinds(page.locator('section .status')),
	);
});
