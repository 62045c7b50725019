import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

/** The colours of an element or its pseudo-element, as readers with forced colours see them. */
const look = (place: Locator, pseudo: '::before' | null = null) =>
	place.evaluate((element, part) => {
		const style = getComputedStyle(element, part);
		const { backgroundColor, backgroundImage, borderTopStyle, color, fill, stroke } = style;
		return { backgroundColor, backgroundImage, borderTopStyle, color, fill, stroke };
	}, pseudo);

/** A system colour as the page paints it. */
const system = (page: Page, name: string) =>
	page.evaluate((colour) => {
		const probe = document.body.appendChild(document.createElement('span'));
		probe.style.cssText = `forced-color-adjust: none; color: ${colour}`;
		const found = getComputedStyle(probe).color;
		probe.remove();
		return found;
	}, name);

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`with forced colours, ${colorScheme}`, () => {
		test.use({ colorScheme, contextOptions: { forcedColors: 'active' } });

		test('each status keeps a dot of its own', async ({ page }) => {
			await page.goto('/erfahrungen/');
			// Not every state occurs in every portal.
			await page.evaluate(() => {
				for (const status of ['idee', 'pilot', 'betrieb', 'beendet']) {
					const sign = document.createElement('span');
					sign.className = `status status--${status}`;
					sign.id = `probe-${status}`;
					document.querySelector('main')?.append(sign);
				}
			});
			const dots = await Promise.all(
				['idee', 'pilot', 'betrieb', 'beendet'].map(async (status) => {
					const dot = await look(page.locator(`#probe-${status}`), '::before');
					return [dot.backgroundColor, dot.backgroundImage, dot.borderTopStyle].join();
				}),
			);
			const ink = await system(page, 'CanvasText');
			expect(dots[2]).toBe(`${ink},none,solid`);
			expect(new Set(dots).size).toBe(4);
			// Whether somebody has verified it is a ring around the dot, not a form of it.
			const unchecked = page.locator('.status--betrieb.status--ungeprueft').first();
			const ring = await unchecked.evaluate(
				(sign) => getComputedStyle(sign, '::before').outlineStyle,
			);
			expect(ring).toBe('dashed');
			expect((await look(unchecked, '::before')).backgroundColor).toBe(ink);
		});

		test('what became of a demand is a bar, each filled in its own way, no dot', async ({
			page,
		}) => {
			await page.goto('/positionen/');
			// Folded, its signs have no size.
			await page.locator('.legende > summary').click();
			const bars = await Promise.all(
				['offen', 'teilweise', 'unbekannt'].map((state) =>
					page
						.locator(`.status--${state}`)
						.first()
						.evaluate((sign) => {
							const bar = getComputedStyle(sign, '::before');
							const flat = parseFloat(bar.width) >= 1.5 * parseFloat(bar.height);
							return [flat && bar.borderRadius === '0px', bar.height, bar.backgroundImage].join();
						}),
				),
			);
			expect(new Set(bars).size).toBe(3);
			for (const bar of bars) expect(bar).toMatch(/^true/);
		});

		test('the map tells filled shapes from empty ones, and shows which has the focus', async ({
			page,
		}) => {
			await page.goto('/kommunen/');
			const area = (id: string) => page.locator(`.karte a[href$="/kommunen/${id}/"] path`);
			const empty = await system(page, 'Canvas');
			await expect(area('seebach')).toHaveCSS('fill', empty);
			await expect(area('seebach')).toHaveCSS('stroke', await system(page, 'CanvasText'));
			await expect(area('kehl')).not.toHaveCSS('fill', empty);
			await page.getByLabel('Sortieren').focus();
			await page.keyboard.press('Tab');
			await page.keyboard.press('ArrowDown');
			await expect(page.locator('[data-umriss]')).toHaveAttribute('d', /^M/);
			await expect(page.locator('[data-umriss]')).toHaveCSS(
				'stroke',
				await system(page, 'Highlight'),
			);
			await expect(page.locator('[data-schild]')).toBeVisible();
		});

		test('found words are marked in the reader’s own colours', async ({ page }) => {
			await page.goto('/suche/?q=Bauantrag');
			const mark = page.locator('#treffer mark').first();
			await expect(mark).toBeVisible();
			expect(await look(mark)).toMatchObject({
				backgroundColor: await system(page, 'Mark'),
				color: await system(page, 'MarkText'),
			});
		});

		test('the page’s own menu entry is underlined, controls have frames', async ({ page }) => {
			await page.goto('/praxisbeispiele/?status=betrieb&vergleich=rust-chatbot,kehl-e-akte');
			const menu = page.getByRole('navigation', { name: 'Hauptmenü' });
			await expect(menu.getByRole('link', { name: 'Beispiele' })).toHaveCSS(
				'text-decoration-line',
				'underline',
			);
			await expect(menu.getByRole('link', { name: 'Leitfäden' })).toHaveCSS(
				'text-decoration-line',
				'none',
			);
			for (const control of [
				page.getByRole('combobox', { name: 'Suche im Portal' }),
				page.getByRole('button', { name: 'Suchen' }),
				page.getByLabel('Sortieren'),
				page.getByRole('button', { name: 'In Betrieb entfernen' }),
				page.getByRole('link', { name: 'Vergleichen', exact: true }),
				page.getByRole('button', { name: 'Auswahl aufheben' }),
			])
				await expect(control).toHaveCSS('border-top-style', 'solid');
		});
	});
}
