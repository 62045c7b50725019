import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/browser-test.ts';

test('a municipality begins with what it has, with its solutions, and its place on the map', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/kommunen/kehl/');
	const solutions = page.getByRole('region', { name: /^Was Kehl hat/ });
	await expect(solutions.getByRole('link', { name: 'Online-Terminvergabe' })).toBeInViewport();
	await expect(page.getByRole('img', { name: /wo Kehl liegt/ })).toBeInViewport();
	await expect(page.locator('.kartenbild__stufe--ort')).toHaveCount(1);
	await expectAccessible(page);
});

test('a topic is a hub: counts of each kind lead to its first entries, the others are folded', async ({
	page,
}) => {
	await page.goto('/themen/bauen/');
	const hub = page.getByRole('navigation', { name: 'Auf dieser Seite' });
	await hub.getByRole('link', { name: /^\d+\sPraxisbeispiele$/ }).click();
	const cases = page.getByRole('region', { name: 'Praxisbeispiele', exact: true });
	await expect(cases.getByRole('heading', { level: 2 })).toBeInViewport();
	await expect(cases.locator('.zeile:visible')).toHaveCount(4);
	await cases.getByText(/^Weitere \d+\sPraxisbeispiele$/).click();
	expect(await cases.locator('.zeile:visible').count()).toBeGreaterThan(4);
	await expectAccessible(page);
});

test('a position says beside each demand what became of it, and sums it up', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/positionen/dresdner-forderungen/');
	await expect(page.locator('.forderungen__summe')).toContainText('3 teilweise erfüllt');
	const demand = page.locator('.forderungen li').nth(2);
	const [text, state] = await Promise.all([
		demand.locator('.forderungen__text').boundingBox(),
		demand.locator('.forderungen__stand').boundingBox(),
	]);
	expect(Math.abs((text?.y ?? 0) - (state?.y ?? 99))).toBeLessThan(8);
	expect(state?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0) - 1);
	await expectAccessible(page);
});

for (const width of [320, 375]) {
	test(`at ${width} pixels no line of a list’s small print begins with a dot`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/praxisbeispiele/');
		const shown = await page.locator('.zeile__angaben').evaluateAll((rows) =>
			rows.flatMap((row) => {
				const cut =
					row.getBoundingClientRect().left + parseFloat(getComputedStyle(row, '').fontSize);
				return [...row.querySelectorAll('.zeile__meta + .zeile__meta')].map((piece) => {
					const before = piece.previousElementSibling?.getBoundingClientRect();
					const own = piece.getBoundingClientRect();
					const wraps = (before?.bottom ?? 0) <= own.top + 1;
					return { wraps, cutOff: own.left < cut };
				});
			}),
		);
		expect(shown.some(({ wraps }) => wraps)).toBe(true);
		expect(shown.filter(({ wraps, cutOff }) => wraps !== cutOff)).toEqual([]);
	});
}

test('who is led to a topic of a municipality finds it marked beside its cases', async ({
	page,
}) => {
	await page.goto('/kommunen/offenburg/#thema-e-akte');
	const topic = page.locator('.fall #thema-e-akte');
	await expect(topic).toBeInViewport();
	await expect(topic).toHaveCSS('font-weight', '600');
	await expectAccessible(page);
});

test('a case ends with three groups of links, the others are folded, and no page is named twice', async ({
	page,
}) => {
	await page.goto('/praxisbeispiele/kehl-e-akte/');
	const more = page.getByRole('complementary', { name: 'Mehr zum Thema' });
	await expect(more.getByRole('heading', { level: 2 }).filter({ visible: true })).toHaveCount(3);
	await more
		.getByText(/Positionen/)
		.first()
		.press('Enter');
	await expect(more.getByRole('heading', { name: /^Positionen/ })).toBeVisible();
	const linking = page.locator('.verweise');
	await expect(linking.getByRole('link').filter({ visible: true })).toHaveCount(1);
	await linking.getByText('Die Liste zeigen').press('Enter');
	const addresses = (links: typeof linking) =>
		links.locator('li a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	const named = await addresses(more);
	expect((await addresses(linking)).filter((address) => named.includes(address))).toEqual([]);
	await expectAccessible(page);
});

for (const width of [640, 768, 959]) {
	test(`at ${width} pixels name, search and menu share a row, and stay in it with the menu open`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/kosten/');
		const head = page.getByRole('banner');
		const parts = [
			head.getByRole('link', { name: 'Wissensnetz' }),
			head.locator('#suche-kopf'),
			head.locator('.menue > summary'),
		];
		const middles = async () => {
			const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
			return boxes.map((box) => (box?.y ?? NaN) + (box?.height ?? NaN) / 2);
		};
		const before = await middles();
		expect(Math.max(...before) - Math.min(...before)).toBeLessThan(4);
		expect((await head.boundingBox())?.height).toBeLessThan(125);
		await parts[2]?.click();
		expect(await middles()).toEqual(before);
	});
}

for (const width of [320, 360, 375]) {
	test(`at ${width} pixels the name keeps its line beside the open menu, and no example is cut`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/');
		const head = page.getByRole('banner');
		const name = head.getByRole('link', { name: 'Wissensnetz' });
		const closed = await name.boundingBox();
		await head.locator('.menue > summary').click();
		await expect(head.getByRole('link', { name: 'Leitfäden' })).toBeVisible();
		expect((await name.boundingBox())?.height).toBe(closed?.height);
		const room = await page.locator('#suche-gross').evaluate((field: HTMLInputElement) => {
			const style = getComputedStyle(field);
			const canvas = document.createElement('canvas').getContext('2d');
			if (canvas) canvas.font = style.font;
			const needed = canvas?.measureText(field.placeholder).width ?? NaN;
			return (
				field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - needed
			);
		});
		expect(room).toBeGreaterThanOrEqual(0);
	});
}
