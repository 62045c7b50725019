import type { Page } from '@playwright/test';

/** Unfolds all filters of a list or of the search, and has a list on several pages load their values. */
export async function unfoldFilters(page: Page): Promise<void> {
	await page.locator('.filter__gruppe').first().waitFor({ state: 'attached' });
	await page.evaluate(() => {
		for (const part of document.querySelectorAll<HTMLDetailsElement>('.filter__gruppen details'))
			part.open = true;
		const form = document.querySelector('.filter__gruppen');
		form?.dispatchEvent(new Event('pointerover', { bubbles: true }));
	});
}
