import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_LOOKS, barriers, bringAxe, SINGLE_LOOKS } from '../support/accessible.ts';
import { expect, test } from '../support/browser-test.ts';
import { distFolder, pagePaths } from '../support/built-site.ts';
import { EVERY_LOOK, OF_A_FOLDER } from '../support/every-look.ts';

/** Number of pages per test, small enough that both browsers are busy to the end. */
const AT_ONCE = 16;

/**
 * Pages in a folder that are checked in every look; of more, every second one is checked wide and light, the others
 * narrow and dark. At night all are checked in every look.
 */
const ALIKE = process.env[EVERY_LOOK] === undefined ? 2 : Infinity;

const folderOf = (path: string) => path.split('/')[1] ?? '';
const sizeOf = (path: string) =>
	statSync(join(distFolder, path.replace(/\/$/, '/index.html'))).size;
// The longest pages have most of what a page can have.
const longestFirst = pagePaths(distFolder)
	.map((path) => ({ path, size: sizeOf(path) }))
	.sort((a, b) => b.size - a.size)
	.map(({ path }) => path);
const inFolder = Map.groupBy(longestFirst, folderOf);
const paths = [...inFolder.values()].flatMap((own) => own.slice(0, OF_A_FOLDER));
const looksOf = (path: string) => {
	const alike = inFolder.get(folderOf(path)) ?? [];
	const place = alike.indexOf(path);
	return place < ALIKE ? ALL_LOOKS : (SINGLE_LOOKS[place % 2] ?? ALL_LOOKS);
};

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
	test(`pages from ${part[0]} to ${part.at(-1)} are accessible and fit, in both themes and widths, with their folds open`, async ({
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
				...(await barriers(page, place === 0 ? 'html' : 'main', looksOf(path))).map(
					(barrier) => `${path}: ${barrier}`,
				),
			);
		}
		expect(found).toEqual([]);
	});
}
