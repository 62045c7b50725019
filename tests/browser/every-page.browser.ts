import { barriers, bringAxe } from '../support/accessible.ts';
import { expect, test } from '../support/browser-test.ts';
import { distFolder, pagePaths } from '../support/built-site.ts';

/** Number of pages per test, small enough that both browsers are busy to the end. */
const AT_ONCE = 16;

const paths = pagePaths(distFolder);
const parts = Array.from({ length: Math.ceil(paths.length / AT_ONCE) }, (_, part) =>
	paths.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
);

test('dark and light differ, so that both are tested', async ({ page }) => {
	await page.goto('/');
	const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await background();
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await background()).not.toBe(light);
});

for (const part of parts) {
	test(`every page from ${part[0]} to ${part.at(-1)} is accessible and fits, in both themes and widths, with its folds open`, async ({
		page,
	}) => {
		test.setTimeout(part.length * 30_000);
		const found: string[] = [];
		await bringAxe(page);
		for (const [place, path] of part.entries()) {
			await page.goto(path);
			// axe does not see collapsed content. The menu has a test of its own.
			await page.evaluate(() => {
				for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
			});
			found.push(
				...(await barriers(page, place === 0 ? 'html' : 'main')).map(
					(barrier) => `${path}: ${barrier}`,
				),
			);
		}
		expect(found).toEqual([]);
	});
}
