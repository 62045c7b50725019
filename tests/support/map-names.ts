import type { Locator } from '@playwright/test';
import { expect } from './browser-test.ts';

/**
 * Expects that no name on the map covers another one, and that each can be read.
 *
 * @param where said if one does
 */
export async function expectNamesApart(names: Locator, where: string): Promise<void> {
	const boxes = await names.evaluateAll((texts) =>
		texts.map((text) => {
			const { left, right, top, bottom } = text.getBoundingClientRect();
			const size = parseFloat(getComputedStyle(text).fontSize);
			const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
			return { left, right, top: top + 3, bottom: bottom - 3, pixels: size * scale };
		}),
	);
	const overlapping = boxes.flatMap((a, i) =>
		boxes
			.slice(i + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
	);
	expect(overlapping, where).toEqual([]);
	for (const { pixels } of boxes) expect(pixels).toBeGreaterThanOrEqual(12);
}
