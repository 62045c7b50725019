import { expect, test } from '../support/browser-test.ts';

// The start page has one screen to say what the portal is, who runs it, where to begin and that it lives.

test('the first screen of an office PC shows search, ways in, newest case, next event and who takes part', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	await page.goto('/');
	const main = page.getByRole('main');
	for (const part of [
		main.getByRole('heading', { level: 1 }),
		main.getByRole('combobox', { name: 'Suche im Portal' }),
		main.locator('.auftakt__wer'),
		main.getByRole('img', { name: /^Karte .+: \d+ von \d+ Kommunen mit Beitrag$/ }),
		main.getByRole('link', { name: 'Ein Beispiel finden' }),
		main.getByRole('link', { name: 'Mitmachen' }),
		main.getByRole('region', { name: 'Neu beschrieben' }).getByRole('strong'),
		main.getByRole('region', { name: 'Treffen und Austausch' }).getByRole('link').first(),
	]) {
		await expect(part).toBeInViewport({ ratio: 1 });
	}
});

test('what the colours of the map mean is said where the map is', async ({ page }) => {
	await page.goto('/');
	const map = page.locator('.dabei__bild');
	const meaning = page.getByText('Je kräftiger die Farbe, desto mehr.');
	await expect(map).toBeVisible();
	await expect(meaning).toBeVisible();
	await page.setViewportSize({ width: 320, height: 700 });
	await expect(map).toBeHidden();
	await expect(meaning).toBeHidden();
});
