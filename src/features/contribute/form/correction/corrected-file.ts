import { withFields } from './changed-fields.ts';
import { withTexts } from './corrected-text.ts';
import { textFields } from './correction.ts';
import type { CorrectionSource } from './correction-text.ts';

/**
 * Writes a published entry's file anew; what was not changed stays to the letter.
 *
 * @param wanted all fields, see `correction.ts`
 * @param texts what the fields of the text hold
 * @param host host of the portal
 */
export function correctedFile(
	source: CorrectionSource,
	wanted: Readonly<Record<string, unknown>>,
	texts: readonly string[],
	host: string,
): string {
	const { from, to } = source.fields;
	const { quellen } = wanted;
	const areas = textFields(source).map((area, index) => ({ area, text: texts[index] ?? '' }));
	const text = withTexts(source.text, areas, {
		sources: Array.isArray(quellen) ? quellen.length : 0,
		host,
		pages: new Set(source.pages),
	});
	return text.slice(0, from) + withFields(text.slice(from, to), wanted) + text.slice(to);
}
