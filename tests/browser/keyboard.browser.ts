import { expect, test } from '../support/browser-test.ts';

test('the first step of the keyboard is a visible link that skips to the content', async ({
	page,
}) => {
	await page.goto('/praxisbeispiele/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const inside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
	expect(inside).toBe(true);
});

test('the keyboard goes through the head in reading order', async ({ page }) => {
	await page.goto('/praxisbeispiele/');
	const names: string[] = [];
	for (let step = 0; step < 10; step++) {
		await page.keyboard.press('Tab');
		names.push(
			await page.evaluate(() => {
				const active = document.activeElement;
				return active instanceof HTMLInputElement
					? active.name
					: (active?.textContent.trim() ?? '');
			}),
		);
	}
	expect(names).toEqual([
		'Zum Inhalt springen',
		'Wissensnetz Ortenau',
		'q',
		'Suchen',
		'Praxisbeispiele',
		'Leitfäden',
		'Positionen',
		'Termine',
		'Kommunen',
		'Mitmachen',
	]);
});

test('what has the focus can be seen', async ({ page }) => {
	await page.goto('/praxisbeispiele/offenburg-onlinedienste-2023/');
	for (let step = 0; step < 14; step++) {
		await page.keyboard.press('Tab');
		const seen = await page.evaluate(() => {
			const active = document.activeElement;
			if (!active) return false;
			const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active);
			return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
		});
		expect(seen, await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120))).toBe(
			true,
		);
	}
});
