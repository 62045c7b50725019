import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** All that can change when only the colours change: the themes differ in nothing else. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const LOOKS: readonly { colorScheme: 'light' | 'dark'; width: number; rules?: string[] }[] = [
	{ colorScheme: 'light', width: 1280 },
	{ colorScheme: 'dark', width: 1280, rules: COLOUR_RULES },
	{ colorScheme: 'dark', width: 320 },
	{ colorScheme: 'light', width: 320, rules: COLOUR_RULES },
];

/** Has axe in every page that is opened from now on: for many pages quicker than to each its own. */
export async function bringAxe(page: Page): Promise<void> {
	await page.addInitScript(axe.source);
}

/**
 * What axe finds on a page as it stands, by WCAG 2.0 to 2.2, A and AA, and its best practice; one
 * line a place. There are no exceptions: not a rule is switched off, not an element left out.
 * Talks to axe itself, because its Playwright package opens a second page for each run, which
 * takes four times as long and would not do for every page of the portal.
 *
 * @param only tags or names of the rules to ask, all of the above by default
 * @param within selector of the part to look at
 */
export async function axeFindings(
	page: Page,
	only: string[] = TAGS,
	within = 'html',
): Promise<string[]> {
	const loaded = await page.evaluate(() => 'axe' in globalThis);
	if (!loaded) await page.evaluate(axe.source);
	const options = { runOnly: only, within };
	return page.evaluate(async ({ runOnly, within }) => {
		const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(within, {
			runOnly,
			resultTypes: ['violations'],
			preload: false,
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
		);
	}, options);
}

/**
 * @param colouredPart where colours are judged in the second theme of a width; `main` where head and
 *   footer are judged on another page, since they are the same everywhere
 * @returns what is wrong with a page in both themes, wide and narrow: axe's findings and overflow
 */
export async function barriers(page: Page, colouredPart?: string): Promise<string[]> {
	const found: string[] = [];
	for (const { colorScheme, width, rules } of LOOKS) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		const look = `${colorScheme}, ${width} pixels`;
		found.push(
			...(await axeFindings(page, rules, rules && colouredPart)).map(
				(finding) => `${look}: ${finding}`,
			),
		);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		if (wide > width) found.push(`${look}: needs ${wide} pixels`);
	}
	return found;
}

/** Expects a page in its present state to have no barrier axe knows, in either theme or width. */
export async function expectAccessible(page: Page): Promise<void> {
	expect(await barriers(page)).toEqual([]);
}
