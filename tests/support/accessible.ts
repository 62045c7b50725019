import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The rules that depend on colours; the themes differ in nothing else. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface Look {
	colorScheme: 'light' | 'dark';
	width: number;
	/** Rules to apply; by default all. */
	rules?: string[];
}

const WIDE: Look = { colorScheme: 'light', width: 1280 };
const WIDE_DARK: Look = { colorScheme: 'dark', width: 1280, rules: COLOUR_RULES };
const NARROW: Look = { colorScheme: 'dark', width: 320 };
const NARROW_LIGHT: Look = { colorScheme: 'light', width: 320, rules: COLOUR_RULES };

/** Both themes and both widths. */
export const ALL_LOOKS: readonly Look[] = [WIDE, WIDE_DARK, NARROW, NARROW_LIGHT];
/** The two of them with every rule, one by one, for pages of which there are many of a kind. */
export const SINGLE_LOOKS: readonly (readonly Look[])[] = [[WIDE], [NARROW]];

/** Loads axe into every page opened from now on; faster for many pages than one by one. */
export async function bringAxe(page: Page): Promise<void> {
	await page.addInitScript(axe.source);
}

/**
 * What axe finds on the current page, by WCAG 2.0 to 2.2, A and AA, and its best practice; one line per
 * place. There are no exceptions: no rule is switched off, no element left out. Calls axe directly:
 * its Playwright package opens a second page for each run, which takes four times as long, too long
 * for every page of the portal.
 *
 * @param only tags or names of the rules to apply, all of the above by default
 * @param within selector of the part to check
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
 * @param colouredPart part whose colours are checked in the second theme of a width; `main` if head
 *   and footer, which are the same everywhere, are checked on another page
 * @param looks themes and widths to check
 * @returns faults of a page in both themes, wide and narrow: axe's findings and overflow
 */
export async function barriers(
	page: Page,
	colouredPart?: string,
	looks: readonly Look[] = ALL_LOOKS,
): Promise<string[]> {
	const found: string[] = [];
	for (const { colorScheme, width, rules } of looks) {
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

/** Expects that axe finds no barrier in the current state of a page, in any theme or width. */
export async function expectAccessible(page: Page): Promise<void> {
	expect(await barriers(page)).toEqual([]);
}
