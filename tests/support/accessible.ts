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

/**
 * What axe finds on a page as it stands, by WCAG 2.0 to 2.2, A and AA, and its best practice; one
 * line a place. There are no exceptions: not a rule is switched off, not an element left out.
 * Talks to axe itself, because its Playwright package opens a second page for each run, which
 * takes four times as long and would not do for every page of the portal.
 *
 * @param only tags or names of the rules to ask, all of the above by default
 */
export async function axeFindings(page: Page, only: string[] = TAGS): Promise<string[]> {
	const loaded = await page.evaluate(() => 'axe' in globalThis);
	if (!loaded) await page.evaluate(axe.source);
	return page.evaluate(async (runOnly) => {
		const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
			runOnly,
			resultTypes: ['violations'],
			preload: false,
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
		);
	}, only);
}

/** @returns what is wrong with a page in both themes, wide and narrow: axe's findings and overflow. */
export async function barriers(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const { colorScheme, width, rules } of LOOKS) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		const look = `${colorScheme}, ${width} pixels`;
		found.push(...(await axeFindings(page, rules)).map((finding) => `${look}: ${finding}`));
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		if (wide > width) found.push(`${look}: needs ${wide} pixels`);
	}
	return found;
}

/** Expects a page in its present state to have no barrier axe knows, in either theme or width. */
export async function expectAccessible(page: Page): Promise<void> {
	expect(await barriers(page)).toEqual([]);
}
