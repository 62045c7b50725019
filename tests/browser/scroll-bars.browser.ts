import { chromium } from '@playwright/test';
import { chromiumOptions } from '../support/chromium.ts';
import { expect, test } from '../support/browser-test.ts';
import { pageTypes } from '../support/page-types.ts';

// Playwright hides scroll bars; on Windows and Linux they take room.
const widths = [1280, 768, 360, 320];

test('with visible scroll bars no page scrolls sideways', async ({ baseURL }) => {
	test.setTimeout(180_000);
	const browser = await chromium.launch({
		...chromiumOptions(),
		ignoreDefaultArgs: ['--hide-scrollbars'],
	});
	const found: string[] = [];
	let bar = 0;
	try {
		const page = await browser.newPage();
		for (const path of pageTypes()) {
			await page.goto(`${baseURL}${path}`);
			for (const width of widths) {
				await page.setViewportSize({ width, height: 700 });
				const sizes = await page.evaluate(() => {
					const { scrollWidth, clientWidth } = document.documentElement;
					return { scrollWidth, clientWidth, bar: window.innerWidth - clientWidth };
				});
				bar = Math.max(bar, sizes.bar);
				if (sizes.scrollWidth > sizes.clientWidth) found.push(`${path} at ${width}`);
			}
		}
	} finally {
		await browser.close();
	}
	expect(found).toEqual([]);
	// The scroll bars were really there.
	expect(bar).toBeGreaterThan(5);
});
