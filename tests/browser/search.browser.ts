import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { portal } from '#src/site/portal/portal.ts';
import { expect, test } from '../support/browser-test.ts';
import { unfoldFilters } from '../support/unfold-filters.ts';

const state = (page: Page, value: string) => page.locator(`[data-suche="${value}"]`);
const hits = (page: Page) => page.locator('#treffer a[href]');

async function search(page: Page, text: string) {
	await page.goto(`/suche/?q=${encodeURIComponent(text)}`);
	await expect(state(page, 'fertig')).toBeVisible();
}

for (const [text, right] of [
	['Bauantrag', ['/leitfaeden/digitaler-bauantrag/', '/themen/bauen/']],
	['ViBa', ['/glossar/viba/', '/leitfaeden/virtuelles-bauamt-einfuehren/']],
	['OZG', ['/glossar/ozg/', '/leitfaeden/ozg-2-0-fuer-kommunen/', '/themen/ozg/']],
	['Offenburg', ['/kommunen/offenburg/']],
] as const) {
	test(`„${text}“ finds the right page among the first three`, async ({ page }) => {
		await search(page, text);
		const first = await hits(page).evaluateAll((links) =>
			links.slice(0, 3).map((link) => link.getAttribute('href')),
		);
		expect(
			right.some((path) => first.includes(path)),
			first.join(' '),
		).toBe(true);
	});
}

for (const [text, path] of [
	['Fiktion', '/glossar/genehmigungsfiktion/'],
	['Bau Antrag', '/leitfaeden/digitaler-bauantrag/'],
	['Vertrauen Niveau', '/glossar/vertrauensniveau/'],
] as const) {
	test(`„${text}“ finds what has it inside a compound`, async ({ page }) => {
		await search(page, text);
		const found = await hits(page).evaluateAll((links) =>
			links.map((link) => link.getAttribute('href')),
		);
		expect(found).toContain(path);
	});
}

const marked = (page: Page, name = 'fund') =>
	page.evaluate(
		(name) =>
			[...(CSS.highlights.get(name) ?? [])].map(
				(range) => (range as Range).cloneContents().textContent,
			),
		name,
	);
const FOUND_AT = '/glossar/genehmigungsfiktion/';
const removeMarks = (page: Page) => page.getByRole('button', { name: 'Markierung entfernen' });

test('the page found marks what was asked for, until the mark is taken away', async ({ page }) => {
	await search(page, 'Genehmigung');
	const link = hits(page).filter({ hasText: 'Genehmigungsfiktion' });
	await expect(link).toHaveAttribute('href', FOUND_AT);
	await link.click();
	// A click on a link does not wait for the script that marks the words.
	await expect(removeMarks(page)).toBeVisible();
	// The address is the one to send on.
	expect(page.url()).toMatch(/\/glossar\/genehmigungsfiktion\/$/);
	expect(await marked(page)).toContain('Genehmigungsfiktion');
	await expect(page.locator('article mark')).toHaveCount(0);
	await page.reload();
	await expect(removeMarks(page)).toBeVisible();
	await page.goBack();
	await expect(state(page, 'fertig')).toBeVisible();
	await expect(link).toHaveAttribute('href', FOUND_AT);
	await page.goForward();
	await expect(removeMarks(page)).toBeVisible();
	await removeMarks(page).click();
	expect(await marked(page)).toEqual([]);
	await page.reload();
	await expect(page.locator('h1')).toBeVisible();
	await expect(removeMarks(page)).toHaveCount(0);
});

test('a hit opened in a new tab has the marks, and its address has not', async ({
	page,
	context,
}) => {
	await search(page, 'Genehmigung');
	const opened = context.waitForEvent('page');
	await hits(page)
		.filter({ hasText: 'Genehmigungsfiktion' })
		.click({ modifiers: ['ControlOrMeta'] });
	const tab = await opened;
	await expect(removeMarks(tab)).toBeVisible();
	expect(tab.url()).toMatch(/\/glossar\/genehmigungsfiktion\/$/);
});

test('marks move nothing on the page, and lead to one match after another on request', async ({
	page,
}) => {
	const place = () => page.locator('h1').evaluate((title) => title.getBoundingClientRect().top);
	await page.goto('/leitfaeden/digitaler-bauantrag/');
	const before = await place();
	await page.goto('/leitfaeden/digitaler-bauantrag/#fund=Textform');
	await page.reload();
	await expect(removeMarks(page)).toBeVisible();
	expect(await place()).toBe(before);
	await page.getByRole('button', { name: 'Zur Fundstelle' }).click();
	const [first] = await marked(page, 'fundstelle');
	expect(first).toMatch(/textform/i);
	await expect
		.poll(() =>
			page.evaluate(() => {
				const [range] = [...(CSS.highlights.get('fundstelle') ?? [])] as Range[];
				const top = range?.getBoundingClientRect().top ?? -1;
				return top > 0 && top < window.innerHeight && window.scrollY > 0;
			}),
		)
		.toBe(true);
});

test('a hit leads to the passage that it shows, then to others, and names what was typed', async ({
	page,
}) => {
	for (const width of [1280, 375]) {
		await page.setViewportSize({ width, height: 800 });
		await search(page, 'bauantrag Kosten');
		const hit = page.locator('.treffer', {
			has: page.locator('a[href="/leitfaeden/digitaler-bauantrag/"]'),
		});
		const shown = (await hit.locator('.treffer__auszug').first().innerText()).replace(/ …$/, '');
		await hit.getByRole('link').click();
		const jump = page.getByRole('button', { name: 'Zur Fundstelle' });
		await jump.click();
		const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
		const place = () => page.evaluate(() => document.activeElement?.textContent ?? '');
		expect(letters(await place())).toContain(letters(shown));
		const first = await place();
		await page.getByRole('button', { name: /^Nächste Fundstelle \(1 von/ }).click();
		expect(await place()).not.toBe(first);
		await expect(page.locator('details.angaben')).not.toHaveAttribute('open');
		if (width === 1280) {
			await expect(page.locator('.fundzeile')).toContainText('Gesucht: bauantrag Kosten');
		}
		const covered = await page.evaluate(() => {
			window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
			const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
			return (edge('footer.fuss')?.bottom ?? 0) - (edge('.fundzeile')?.top ?? 0);
		});
		expect(covered).toBeLessThanOrEqual(0);
	}
});

test('a case says in a hit what its row in the list says of its status', async ({ page }) => {
	await page.goto('/praxisbeispiele/');
	const row = page.locator('.zeile', { has: page.locator('.status--ungeprueft') }).first();
	const title = await row.locator('.zeile__titel').innerText();
	const sign = await row.locator('.status').getAttribute('class');
	const said = (await row.locator('.zeile__status').innerText()).replace(/\s+/g, ' ');
	await search(page, title.replace(/\u00AD/g, ''));
	const hit = page.locator('.treffer', { hasText: title.replace(/\u00AD/g, '') }).first();
	await expect(hit.locator('.treffer__status')).toHaveText(said);
	await expect(hit.locator('.status')).toHaveAttribute('class', sign ?? '');
});

for (const text of ['Kontakt', 'Ansprechpartnerin', 'Koordination', 'Telefon', 'Rückfragen']) {
	test(`„${text}“ leads to who coordinates the network, and to the mailbox`, async ({ page }) => {
		await search(page, text);
		await expect(hits(page).first()).toHaveAttribute('href', '/ueber/');
		await hits(page).first().click();
		const mailbox = page.getByRole('main').getByRole('link', { name: portal.kontakt.mail }).first();
		await expect(mailbox).toBeInViewport();
	});
}

test('a fact that was asked for stands in the hit', async ({ page }) => {
	await search(page, 'Baurechtsbehörde Hohberg');
	await expect(page.locator('.treffer').first()).toContainText(/Baurechtsbehörde: \p{L}/u);
});

for (const text of ['E-Akte Ratsvorlage', 'E-Akte Beschluss', 'E-Akte Vorlage für den Rat']) {
	test(`„${text}“ finds the council paper first`, async ({ page }) => {
		await search(page, text);
		await expect(hits(page).first()).toHaveAttribute('href', '/vorlagen/ratsvorlage-e-akte/');
	});
}

test('marks are for the screen: none is printed', async ({ page }) => {
	await page.goto('/leitfaeden/digitaler-bauantrag/#fund=Textform');
	await page.reload();
	await page.getByRole('button', { name: 'Zur Fundstelle' }).click();
	const backgrounds = () =>
		page.evaluate(() =>
			['fund', 'fundstelle'].map(
				(name) => getComputedStyle(document.body, `::highlight(${name})`).backgroundColor,
			),
		);
	for (const colour of await backgrounds()) expect(colour).not.toBe('rgba(0, 0, 0, 0)');
	await page.emulateMedia({ media: 'print' });
	expect(await backgrounds()).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
	await page.goto('/suche/?q=Bauantrag');
	await expect(page.locator('#treffer mark').first()).toHaveCSS(
		'background-color',
		'rgba(0, 0, 0, 0)',
	);
});

test('what was asked for elsewhere stands in the field before the code of the search is there', async ({
	page,
}) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.goto('/impressum/');
	await page.route(/_teile\/suche\.|search-page|search-element/, async (route) => {
		await held;
		await route.continue();
	});
	await page.locator('#suche-kopf').fill('Bauantrag');
	await page.locator('#suche-kopf').press('Enter');
	await expect(page.locator('#suche-gross')).toHaveValue('Bauantrag');
	await expect(page.locator('[data-meldung]')).toHaveText('Die Suche läuft …');
	await expect(page.getByRole('heading', { name: 'Häufig gesucht' })).toBeHidden();
	release();
	await expect(state(page, 'fertig')).toBeVisible();
});

test('a first search loads a part of the index only', async ({ page }) => {
	const chunks: string[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('.pf_index')) chunks.push(request.url());
	});
	await search(page, 'Hundesteuer');
	const all = readdirSync('dist/pagefind/index').length;
	expect(chunks.length).toBeGreaterThan(0);
	expect(chunks.length).toBeLessThan(all / 2);
});

test('a misspelt word is corrected, said so, and can be searched for as typed', async ({
	page,
}) => {
	await search(page, 'Bauantrag');
	const right = await hits(page).allTextContents();
	await search(page, 'Bauamtrag');
	await expect(page.getByRole('status')).toContainText('für „Bauantrag“ (statt „Bauamtrag“)');
	await expect(hits(page)).toHaveText(right);
	await page.getByRole('button', { name: 'Nur nach „Bauamtrag“ suchen' }).click();
	await expect(page.getByRole('combobox')).toHaveValue('"Bauamtrag"');
	await expect(state(page, 'leer')).toBeVisible();
	await expect(page.getByRole('button', { name: /Nur nach/ })).toBeHidden();
});

test('a compound no page has is searched for by its parts', async ({ page }) => {
	await search(page, 'Genehmigungsbehörde');
	await expect(page.getByRole('status')).toContainText('(statt „Genehmigungsbehörde“)');
	await expect(hits(page).first()).toBeVisible();
});

test('words around what is meant do not empty a search', async ({ page }) => {
	await search(page, 'Was ist die ViBa?');
	await expect(hits(page).first()).toHaveAttribute('href', '/glossar/viba/');
});

test('what the portal does not have is said, and pages with the other words follow', async ({
	page,
}) => {
	await search(page, 'Hund Mondlandung');
	await expect(page.getByRole('status')).toContainText(
		'Zu „Mondlandung“ gibt es hier noch nichts.',
	);
	await expect(hits(page).first()).toBeVisible();
});

test('the list ends where relevance ends; pages with single words follow on demand', async ({
	page,
}) => {
	await search(page, 'Chatbot Rust');
	await expect(page.getByRole('status')).toHaveText(
		/^\d+ Treffer für „Chatbot Rust“, \d+ weitere mit einzelnen Wörtern$/,
	);
	const count = parseInt((await page.getByRole('status').textContent()) ?? '', 10);
	const rows = page.locator('#treffer > li');
	await expect(rows).toHaveCount(count);
	await expect(hits(page).first()).toHaveAttribute('href', '/praxisbeispiele/rust-chatbot/');
	await page.getByRole('button', { name: /^\d+ weitere Seiten mit einzelnen Wörtern$/ }).click();
	await expect(rows.nth(count).getByRole('heading')).toHaveText('Nur mit einzelnen Wörtern');
	await expect(rows.nth(count).getByRole('link')).toHaveCount(0);
	await expect(rows.nth(count + 1).getByRole('link')).toBeVisible();
});

for (const [typed, path] of [
	['Art. 35 DSGVO', '/leitfaeden/datenschutz-folgenabschaetzung/'],
	['Wie führe ich die E-Akte ein?', '/leitfaeden/e-akte-einfuehren/'],
	['Gewerbe angemeldet', '/leistungen/99050012104000/'],
	['\u200EBau\u200Bantrag Gemeinde', '/leitfaeden/digitaler-bauantrag/'],
] as const) {
	test(`„${typed}“ finds its answer among the first three`, async ({ page }) => {
		await search(page, typed);
		const first = await hits(page).evaluateAll((links) =>
			links.slice(0, 3).map((link) => link.getAttribute('href')),
		);
		expect(first).toContain(path);
	});
}

test('a German word that the portal does not have is not changed into another one', async ({
	page,
}) => {
	await page.goto('/suche/?q=einpökeln');
	await expect(state(page, 'leer')).toBeVisible();
	await expect(page.getByRole('status')).toHaveText('Zu „einpökeln“ gibt es hier noch nichts.');
	await expect(page.getByRole('button', { name: /Nur nach/ })).toBeHidden();
});

test('without its vocabulary the search takes words as they were typed', async ({ page }) => {
	await page.route('**/pagefind/woerter/*.json', (route) => route.abort());
	await search(page, 'Bauantrag');
	await expect(page.getByRole('status')).toHaveText(/^\d+ Treffer für „Bauantrag“/);
	await expect(hits(page).first()).toHaveText(/Bauantrag/);
});

for (const text of [
	'a',
	'ä'.repeat(2000),
	'der die das',
	'„offen',
	'😀',
	'<img src=x onerror=alert(1)>',
	'was ist das',
	'„»Bauantrag«‘ ‚und‘ "so',
	'Die Gemeinde prüft, ob der Antrag vollständig ist, und leitet ihn weiter. '.repeat(40),
]) {
	test(`„${text.slice(0, 30)}“ is answered, whatever it is`, async ({ page }) => {
		await page.goto(`/suche/?q=${encodeURIComponent(text)}`);
		await expect(page.locator('[data-suche]')).toHaveAttribute(
			'data-suche',
			/^(bereit|fertig|leer)$/,
		);
	});
}

test('a hit says its kind, its title and why it was found', async ({ page }) => {
	await search(page, 'Bauantrag');
	const hit = page.locator('#treffer > li').first();
	await expect(hit.locator('.treffer__art')).not.toBeEmpty();
	await expect(hit.getByRole('heading', { level: 2 }).getByRole('link')).toBeVisible();
	await expect(page.locator('#treffer mark').first()).toContainText(/bauantr/i);
});

test('how many hits there are is said to screen readers', async ({ page }) => {
	await search(page, 'Bauantrag');
	await expect(page.getByRole('status')).toHaveText(/^\d+ Treffer für „Bauantrag“$/);
});

test('typing and Enter search without a reload, and the address can be shared', async ({
	page,
	context,
}) => {
	await page.goto('/suche/');
	await expect(state(page, 'bereit')).toBeVisible();
	await page.getByRole('combobox').fill('E-Akte');
	await page.keyboard.press('Enter');
	await expect(state(page, 'fertig')).toBeVisible();
	await expect(page).toHaveURL('/suche/?q=E-Akte');
	const own = await hits(page).allTextContents();
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(state(other, 'fertig')).toBeVisible();
	await expect(other.getByRole('combobox')).toHaveValue('E-Akte');
	expect(await hits(other).allTextContents()).toEqual(own);
});

test('going back shows the search before', async ({ page }) => {
	await search(page, 'Bauantrag');
	await page.getByRole('combobox').fill('Glossar');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/suche/?q=Glossar');
	await page.goBack();
	await expect(page.getByRole('combobox')).toHaveValue('Bauantrag');
	await expect(page.getByRole('status')).toContainText('„Bauantrag“');
});

test('filters say how many hits they leave, and keep the promise', async ({ page }) => {
	await search(page, 'Bauantrag');
	const guide = page.locator('label', {
		has: page.locator('input[name="art"][value="Leitfäden"]'),
	});
	const promised = Number(await guide.locator('.filter__zahl').textContent());
	expect(promised).toBeGreaterThan(0);
	await unfoldFilters(page);
	await guide.getByRole('checkbox').check();
	await expect(page.getByRole('status')).toHaveText(`${promised} Treffer für „Bauantrag“`);
	await expect(page.locator('#treffer .treffer__art').first()).toHaveText('Leitfaden');
	await expect(page).toHaveURL(/[?&]art=Leitf/);
	await page.reload();
	await expect(guide.getByRole('checkbox')).toBeChecked();
	await expect(page.getByRole('status')).toHaveText(`${promised} Treffer für „Bauantrag“`);
	await page.getByRole('button', { name: 'Leitfäden entfernen' }).click();
	await expect(page).not.toHaveURL(/art=/);
});

test('kind, topic and municipality are offered as filters', async ({ page }) => {
	await search(page, 'Bauantrag');
	for (const name of ['art', 'thema', 'kommune']) {
		await expect(page.locator(`input[name="${name}"]`).first()).toBeAttached();
	}
});

test('more hits come on demand, the focus on the first new one', async ({ page }) => {
	await search(page, 'Offenburg');
	const shown = await hits(page).count();
	await page.getByRole('button', { name: /^Weitere/ }).click();
	await expect(hits(page).nth(shown)).toBeFocused();
});

test('the arrow key leads from the field into the hits', async ({ page }) => {
	await search(page, 'Bauantrag');
	await page.getByRole('combobox').focus();
	await page.keyboard.press('ArrowDown');
	await expect(hits(page).first()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/\/suche\//);
});

test('a search without hits says so and shows ways on', async ({ page }) => {
	await page.goto('/suche/?q=Quastenflosser');
	await expect(state(page, 'leer')).toBeVisible();
	await expect(page.getByRole('status')).toHaveText(
		'Zu „Quastenflosser“ gibt es hier noch nichts.',
	);
	const main = page.getByRole('main');
	await expect(main.getByRole('link', { name: 'Glossar' })).toBeVisible();
	await expect(main.locator('a[href^="/themen/"]').first()).toBeVisible();
	await expect(main.getByRole('link', { name: /Frage an das Netz/ })).toBeVisible();
});

test('without its index the search says so and lists everything', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('/suche/?q=Bauantrag');
	await expect(state(page, 'fehler')).toBeVisible();
	await expect(page.getByRole('status')).toHaveText('Die Suche ist im Moment nicht möglich.');
	await expect(
		page.getByRole('link', { name: 'Der digitale Bauantrag aus Sicht der Gemeinde' }),
	).toBeVisible();
});

test('what is searched for is shown as text, never as markup', async ({ page }) => {
	await page.goto(`/suche/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
	await expect(page.locator('[data-suche="fertig"], [data-suche="leer"]')).toBeVisible();
	await expect(page.getByRole('status')).toContainText('<img src=x');
	await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});

test('the field in the head of every page leads to the search page', async ({ page }) => {
	await page.goto('/glossar/');
	await page.getByRole('combobox', { name: 'Suche im Portal' }).fill('Bauantrag');
	await page.getByRole('button', { name: 'Suchen' }).click();
	await expect(page).toHaveURL('/suche/?q=Bauantrag');
	await expect(state(page, 'fertig')).toBeVisible();
});

test('a search without hits offers what to search for instead, without a reload', async ({
	page,
}) => {
	await page.goto('/suche/?q=Quastenbehörde&art=Glossar');
	await expect(state(page, 'leer')).toBeVisible();
	const ideas = page.getByRole('region', { name: 'Suchen Sie stattdessen nach' });
	await expect(ideas.getByRole('link')).toHaveText(['Behörde']);
	const link = ideas.getByRole('link').last();
	await expect(link).toHaveAttribute('href', '/suche/?q=Beh%C3%B6rde');
	await page.evaluate(() => (document.body.dataset.same = 'page'));
	await link.click();
	await expect(page.getByRole('status')).toHaveText(/^\d+ Treffer für „Behörde“$/);
	await expect(page.getByRole('status')).toBeFocused();
	await expect(ideas).toBeHidden();
	await expect(page).toHaveURL('/suche/?q=Beh%C3%B6rde');
	await expect(page.locator('body[data-same="page"]')).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('combobox')).toHaveValue('Quastenbehörde');
	await expect(ideas).toBeVisible();
});

for (const [text, answer] of [
	['', 'Bitte geben Sie ein, wonach Sie suchen.'],
	['   ', 'Bitte geben Sie ein, wonach Sie suchen.'],
	['😀 ?!', /Darin ist kein Wort/],
	['"Bauantrag', /Treffer für „"Bauantrag“/],
	['der die das', /„der die das“/],
	['<script>alert(1)</script>', /„<script>alert\(1\)<\/script>“/],
	['a', /„a“$/],
] as const) {
	test(`„${text}“ in the field gets an answer in words`, async ({ page }) => {
		await page.goto('/suche/');
		await page.getByRole('combobox').fill(text);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('status')).toHaveText(answer);
	});
}

test('an address with 2,000 letters is cut to what the field takes', async ({ page }) => {
	await page.goto(`/suche/?q=${'Quastenflosser '.repeat(140)}`);
	await expect(state(page, 'leer')).toBeVisible();
	expect((await page.getByRole('combobox').inputValue()).length).toBe(200);
	expect((await page.getByRole('status').innerText()).length).toBeLessThan(120);
});

test('Enter, typing and going back keep the search going when its script comes late', async ({
	page,
}) => {
	let answer = () => {};
	const held = new Promise<void>((resolve) => (answer = resolve));
	await page.route('**/_teile/search-page*', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/suche/?art=Glossar');
	await page.getByRole('combobox').pressSequentially('E-Ak');
	await page.keyboard.press('Enter');
	await page.keyboard.type('te');
	answer();
	await expect(page.getByRole('status')).toHaveText(/Treffer für „E-Akte“/);
	await expect(page).toHaveURL('/suche/?q=E-Akte&art=Glossar');
});
