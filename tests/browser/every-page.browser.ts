import { kindIds, kindOf } from '#src/model/kinds.ts';
import { ALL_LOOKS, barriers, bringAxe, SINGLE_LOOKS } from '../support/accessible.ts';
import { expect, test } from '../support/browser-test.ts';
import { distFolder, pagePaths } from '../support/built-site.ts';
import { EVERY_LOOK } from '../support/every-look.ts';

/** Number of pages per test, small enough that both browsers are busy to the end. */
const AT_ONCE = 16;

/**
 * Pages in a folder that are checked in every look; of more, every second one is checked wide and light, the others
 * narrow and dark. At night all are checked in every look.
 */
const ALIKE = process.env[EVERY_LOOK] === undefined ? 6 : Infinity;
/** Pages in a folder that are checked at all by day, if entries of its kind have no text and so differ in values only. */
const OF_DATA = 2 * ALIKE;

const folderOf = (path: string) => path.split('/')[1] ?? '';
const withoutText = new Set<string>(kindIds.filter((id) => kindOf(id).storage !== 'mdx'));
const inFolder = Map.groupBy(pagePaths(distFolder), folderOf);
const paths = [...inFolder].flatMap(([folder, own]) =>
	withoutText.has(folder) ? own.slice(0, OF_DATA) : own,
);
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
				...(await barriers(page, place === 0 ? 'html' : 'main', looksOf(path))).map(
					(barrier) => `${path}: ${barrier}`,
				),
			);
		}
		expect(found).toEqual([]);
	});
}
