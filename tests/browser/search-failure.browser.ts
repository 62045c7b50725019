import type { BrowserContext, Page } from '@playwright/test';
import { axeFindings, expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/browser-test.ts';

const state = (page: Page, value: string) => page.locator(`[data-suche="${value}"]`);
const retry = (page: Page) => page.getByRole('button', { name: 'Erneut versuchen' });

/** Files a search needs; the search has to survive the loss of each. */
const PIECES = [
	'**/_teile/search-page*',
	'**/pagefind/pagefind.js*',
	'**/pagefind/pagefind-entry.json*',
	'**/pagefind/*.pf_meta',
	'**/pagefind/wasm*',
	'**/pagefind/index/*',
	'**/pagefind/filter/*',
	'**/pagefind/fragment/*',
];

for (const piece of PIECES) {
	for (const loss of ['is cut off', 'is answered with an error'] as const) {
		test(`${piece} ${loss}: the search says so and is tried again without a reload`, async ({
			page,
			context,
		}) => {
			await lose(context, piece, loss === 'is cut off');
			await page.goto('/suche/?q=Bauantrag');
			await expect(state(page, 'fehler')).toBeVisible({ timeout: 15_000 });
			await expect(page.getByRole('status')).toHaveText('Die Suche ist im Moment nicht möglich.');
			await page.evaluate(() => (document.body.dataset.same = 'page'));
			await retry(page).click();
			await expect(page.getByRole('status')).toHaveText('Die Suche ist noch immer nicht möglich.', {
				timeout: 15_000,
			});
			await expect(retry(page)).toBeFocused();
			await context.unroute(piece);
			await page.keyboard.press('Enter');
			await expect(state(page, 'fertig')).toBeVisible();
			await expect(page.getByRole('status')).toHaveText(/^\d+ Treffer für „Bauantrag“$/);
			await expect(page.getByRole('status')).toBeFocused();
			await expect(retry(page)).toBeHidden();
			await expect(page.locator('body[data-same="page"]')).toBeVisible();
		});
	}
}

test('the search works without its worker', async ({ page, context }) => {
	await context.route('**/pagefind-worker.js', (route) => route.abort());
	await page.goto('/suche/?q=Bauantrag');
	await expect(state(page, 'fertig')).toBeVisible({ timeout: 15_000 });
});

test('more hits that do not load end in a search that can be tried again', async ({
	page,
	context,
}) => {
	await page.goto('/suche/?q=Offenburg');
	await expect(state(page, 'fertig')).toBeVisible();
	await lose(context, '**/pagefind/fragment/*', true);
	await page.getByRole('button', { name: /^Weitere/ }).click();
	await expect(state(page, 'fehler')).toBeVisible();
	await context.unroute('**/pagefind/fragment/*');
	await retry(page).click();
	await expect(state(page, 'fertig')).toBeVisible();
});

test('what is typed after a failure is searched for', async ({ page, context }) => {
	await lose(context, '**/pagefind/pagefind.js*', true);
	await page.goto('/suche/?q=Bauantrag');
	await expect(state(page, 'fehler')).toBeVisible();
	await context.unroute('**/pagefind/pagefind.js*');
	await page.getByRole('combobox').fill('Glossar');
	await expect(state(page, 'fertig')).toBeVisible();
	await expect(page.getByRole('status')).toContainText('„Glossar“');
});

for (const piece of ['**/_teile/search-page*', '**/pagefind/index/*']) {
	test(`waiting for ${piece} is said, and after ten seconds there is a way out`, async ({
		page,
		context,
	}) => {
		await page.clock.install();
		const answer = await hold(context, piece);
		await page.goto('/suche/?q=Bauantrag', { waitUntil: 'commit' });
		await expect(state(page, 'laeuft')).toBeVisible();
		// The script's timer may start only after the clock was moved, so the test moves it again.
		await expect(async () => {
			await page.clock.runFor(600);
			await expect(page.getByRole('status')).toHaveText('Die Suche läuft …', { timeout: 500 });
		}).toPass();
		await page.clock.runFor(10_000);
		await expect(page.getByRole('status')).toHaveText(/Die Verbindung ist langsam/);
		await page.getByRole('button', { name: 'Weiter warten' }).click();
		await expect(page.getByRole('button', { name: 'Weiter warten' })).toBeHidden();
		await expect(page.getByRole('status')).toBeFocused();
		await page.clock.runFor(11_000);
		expect(await axeFindings(page)).toEqual([]);
		await page.getByRole('button', { name: 'Alles als Liste zeigen' }).click();
		await expect(page.getByRole('heading', { name: 'Alles als Liste' })).toBeFocused();
		await expect(
			page.getByRole('link', { name: 'Der digitale Bauantrag aus Sicht der Gemeinde' }),
		).toBeVisible();
		answer();
		await page.clock.runFor(1000);
		await expect(state(page, 'fehler')).toBeVisible();
		await page.clock.resume();
		await retry(page).click();
		await expect(state(page, 'fertig')).toBeVisible();
	});
}

test('a slow search that arrives replaces the offer to stop waiting', async ({ page, context }) => {
	await page.clock.install();
	const answer = await hold(context, '**/pagefind/index/*');
	await page.goto('/suche/?q=Bauantrag', { waitUntil: 'commit' });
	await expect(state(page, 'laeuft')).toBeVisible();
	const goOn = page.getByRole('button', { name: 'Weiter warten' });
	// The script's timer may start only after the clock was moved, so the test moves it again.
	await expect(async () => {
		await page.clock.runFor(11_000);
		await expect(goOn).toBeVisible({ timeout: 500 });
	}).toPass();
	await page.clock.resume();
	answer();
	await expect(state(page, 'fertig')).toBeVisible();
	await expect(goOn).toBeHidden();
});

test('a failed search is accessible', async ({ page, context }) => {
	await lose(context, '**/pagefind/**', true);
	await page.goto('/suche/?q=Bauantrag');
	await expect(state(page, 'fehler')).toBeVisible();
	await expectAccessible(page);
});

async function lose(context: BrowserContext, piece: string, cut: boolean): Promise<void> {
	await context.route(piece, (route) =>
		cut ? route.abort() : route.fulfill({ status: 503, body: '<p>Wartung</p>' }),
	);
}

/** Keeps answers back until the function it returns is called. */
async function hold(context: BrowserContext, piece: string): Promise<() => void> {
	let answer = () => {};
	const answered = new Promise<void>((resolve) => (answer = resolve));
	await context.route(piece, async (route) => {
		await answered;
		await route.continue();
	});
	return answer;
}
