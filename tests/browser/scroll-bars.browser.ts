import { chromium, type Page } from '@playwright/test';
import { headlessOptions } from '../support/chromium.ts';
import { expect, test } from '../support/browser-test.ts';
import { distFolder, readSite } from '../support/built-site.ts';
import { notAllByDay } from '../support/every-look.ts';
import { pageTypes } from '../support/page-types.ts';

// Playwright hides scroll bars; on Windows and Linux they take room.
async function withScrollBars(look: (page: Page) => Promise<void>): Promise<void> {
	const browser = await chromium.launch({
		...headlessOptions(),
		ignoreDefaultArgs: ['--hide-scrollbars'],
	});
	try {
		await look(await browser.newPage());
	} finally {
		await browser.close();
	}
}

test('with visible scroll bars no page scrolls sideways', async ({ baseURL }) => {
	test.setTimeout(180_000);
	const found: string[] = [];
	let bar = 0;
	await withScrollBars(async (page) => {
		for (const path of pageTypes()) {
			await page.goto(`${baseURL}${path}`);
			for (const width of [1280, 768, 360, 320]) {
				await page.setViewportSize({ width, height: 700 });
				const sizes = await page.evaluate(() => {
					const { scrollWidth, clientWidth } = document.documentElement;
					return { scrollWidth, clientWidth, bar: window.innerWidth - clientWidth };
				});
				bar = Math.max(bar, sizes.bar);
				if (sizes.scrollWidth > sizes.clientWidth) found.push(`${path} at ${width}`);
			}
		}
	});
	expect(found).toEqual([]);
	// The scroll bars were really there.
	expect(bar).toBeGreaterThan(5);
});

test('every table fits its page, on phones, tablets and beside the rail of an article', async ({
	baseURL,
}) => {
	test.setTimeout(300_000);
	const found: string[] = [];
	const withTables = readSite(distFolder).pages.filter(({ html }) =>
		html.includes('class="tabelle"'),
	);
	expect(withTables.length).toBeGreaterThan(50);
	await withScrollBars(async (page) => {
		for (const { path } of notAllByDay(withTables, 12)) {
			await page.goto(`${baseURL}${path}`, { waitUntil: 'domcontentloaded' });
			for (const width of [320, 375, 768, 1024, 1280]) {
				await page.setViewportSize({ width, height: 700 });
				const cut = await page
					.locator('.tabelle')
					.evaluateAll((tables) =>
						tables
							.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
							.map((table) => table.getAttribute('aria-label')),
					);
				found.push(...cut.map((name) => `${path} at ${width}: ${name}`));
			}
		}
	});
	expect(found).toEqual([]);
});
