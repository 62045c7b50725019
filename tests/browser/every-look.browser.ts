import type { Page } from '@playwright/test';
import { installColourKit } from '../support/in-page/colour-kit.ts';
import { faintTexts } from '../support/in-page/faint-texts.ts';
import { focusFaults } from '../support/in-page/focus-faults.ts';
import { movingParts } from '../support/in-page/moving-parts.ts';
import { reflowFaults } from '../support/in-page/reflow-faults.ts';
import { smallTargets } from '../support/in-page/small-targets.ts';
import { pageTypes } from '../support/page-types.ts';
import { expect, test } from '../support/browser-test.ts';

const WIDE = { width: 1280, height: 800 };
/** 1280 by 1024 pixels at 400 percent. */
const ZOOMED = { width: 320, height: 256 };
/** Number of tests that share the pages, so that both workers are busy. */
const SHARES = 4;

/** Default font size of a browser in pixels, and a larger one that readers may choose. */
const USUAL = 16;
const LARGE = 32;

/** Finds faults that axe does not look for, in the current page, in every look readers may choose. */
async function* faults(
	page: Page,
	useLetters: (size: number) => Promise<void>,
): AsyncGenerator<[string, string[]]> {
	yield ['less motion', await page.evaluate(movingParts)];
	yield ['targets, wide', await page.evaluate(smallTargets)];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		yield [`contrast, ${colorScheme}`, await page.evaluate(faintTexts)];
	}
	yield ['focus', await page.evaluate(focusFaults)];
	await useLetters(LARGE);
	yield ['letters of twice the size', await page.evaluate(reflowFaults)];
	await useLetters(USUAL);
	await page.setViewportSize(ZOOMED);
	yield ['400 percent', await page.evaluate(reflowFaults)];
	yield ['targets, 400 percent', await page.evaluate(smallTargets)];
	yield ['focus, 400 percent', await page.evaluate(focusFaults)];
}

test.beforeEach(({ page }) => page.addInitScript(installColourKit));

for (const share of Array(SHARES).keys()) {
	test(`pages of every type keep still, stand out, show the focus, are easy to hit and fit when enlarged (${share + 1} of ${SHARES})`, async ({
		page,
		context,
	}) => {
		const devTools = await context.newCDPSession(page);
		const useLetters = async (size: number) => {
			await devTools.send('Page.setFontSizes', { fontSizes: { standard: size } });
			await expect(page.locator('html')).toHaveCSS('font-size', `${size * 1.0625}px`);
		};
		const found: string[] = [];
		for (const path of pageTypes().filter((_, place) => place % SHARES === share)) {
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			await page.setViewportSize(WIDE);
			await page.goto(path);
			// `:focus-visible` applies only after a key was pressed.
			await page.keyboard.press('Tab');
			for await (const [look, list] of faults(page, useLetters))
				found.push(...list.map((fault) => `${path} (${look}) ${fault}`));
		}
		expect(found).toEqual([]);
	});
}
