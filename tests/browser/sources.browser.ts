import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/browser-test.ts';

const GUIDE = '/leitfaeden/digitaler-bauantrag/';

test('the source behind a mark is shown beside it, by pointer and by keyboard, and goes with Escape', async ({
	page,
}) => {
	await page.goto(GUIDE);
	const mark = page.getByRole('link', { name: 'Quelle 3', exact: true }).first();
	const title = (await page.locator('#quelle-3 a').first().textContent()) ?? '';
	const preview = page.locator('#quellenvorschau');
	await mark.hover();
	await expect(preview).toContainText(`Quelle 3: ${title}`);
	await expect(preview).toBeInViewport({ ratio: 1 });
	// The pointer may go into it, to follow its link.
	await preview.getByRole('link').first().hover();
	await page.keyboard.press('Escape');
	await expect(preview).toHaveCount(0);
	await page.mouse.move(0, 0);
	// Tab comes to the mark.
	await page.keyboard.press('Tab');
	await mark.focus();
	await expect(preview).toContainText(title);
	await expect(mark).toHaveAccessibleDescription(new RegExp(`^Quelle 3: `));
	await page.keyboard.press('Shift+Tab');
	await expect(preview.getByText(title)).toHaveCount(0);
	await mark.focus();
	await expect(preview).toContainText(title);
	await expectAccessible(page);
});

test('who follows a mark to its source finds the way back to that very mark', async ({ page }) => {
	await page.goto(GUIDE);
	const marks = page.getByRole('link', { name: 'Quelle 1', exact: true });
	const last = (await marks.count()) - 1;
	expect(last).toBeGreaterThan(0);
	await marks.nth(last).click();
	await expect(page).toHaveURL(`${GUIDE}#quelle-1`);
	const source = page.locator('#quelle-1');
	await expect(source).toBeInViewport();
	await expect(page.locator('#quellenvorschau')).toHaveCount(0);
	const back = source.getByRole('button', { name: 'Zurück zum Text' });
	await page.keyboard.press('Tab');
	await expect(source.locator(':focus')).toHaveCount(1);
	await expectAccessible(page);
	await back.press('Enter');
	await expect(marks.nth(last)).toBeFocused();
	await expect(marks.nth(last)).toBeInViewport();
	await expect(back).toHaveCount(0);
});

test('the preview stays within a phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 568 });
	await page.goto(GUIDE);
	const marks = page.locator('.fliesstext .quellenzahl');
	for (const index of [0, 2, 5]) {
		await page.keyboard.press('Tab');
		await marks.nth(index).focus();
		await expect(page.locator('#quellenvorschau')).toBeInViewport({ ratio: 1 });
	}
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

interface Copied {
	plain: string;
	html: string;
}

/**
 * Marks what is in the first element of a selector, and copies it.
 *
 * @returns what is in the clipboard then
 */
function copied(page: Page, selector: string): Promise<Copied> {
	return page
		.locator(selector)
		.first()
		.evaluate(async (element) => {
			document.dispatchEvent(new Event('selectstart'));
			getSelection()?.selectAllChildren(element);
			// The code for copying is loaded once something is marked.
			for (let tries = 0; tries < 50; tries++) {
				const clipboardData = new DataTransfer();
				const event = new ClipboardEvent('copy', {
					clipboardData,
					bubbles: true,
					cancelable: true,
				});
				element.dispatchEvent(event);
				if (event.defaultPrevented)
					return {
						plain: clipboardData.getData('text/plain'),
						html: clipboardData.getData('text/html'),
					};
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
			throw new Error('Copying was not seen to');
		});
}

test('copied text has neither soft hyphens nor no-break spaces nor the sign of headings, and whole addresses', async ({
	page,
}) => {
	await page.goto(GUIDE);
	const shown = await page.locator('.fliesstext').first().innerHTML();
	expect(shown).toMatch(/&nbsp;|\u00AD|\u00A0|>#</);
	const { plain, html } = await copied(page, '.fliesstext');
	for (const text of [plain, html]) {
		expect(text).not.toMatch(/[\u00AD\u00A0\u202F\u2060\u200B]|&nbsp;|&shy;/);
		expect(text).not.toMatch(/^#$|>#</m);
	}
	expect(plain).toContain('\nCheckliste\n');
	expect(html).toContain('<h2>Checkliste</h2>');
	expect(html).not.toMatch(/href="(?!https?:|mailto:)/);
	expect(html).not.toMatch(/ (?:class|style|id|aria-\w+)=/);
});

test('an item copied alone is still an item of its list', async ({ page }) => {
	await page.goto(GUIDE);
	const { html } = await copied(page, '.fliesstext :is(ol, ul) > li > strong');
	expect(html).toMatch(/^<[ou]l><li>.+<\/li><\/[ou]l>$/s);
});
