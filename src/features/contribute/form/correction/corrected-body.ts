import { withTexts } from './corrected-text.ts';
import { textFields } from './correction.ts';
import type { CorrectionSource } from './correction-text.ts';

/** What a correction makes of an entry's text. */
export interface CorrectedTexts {
	source: CorrectionSource;
	/** All fields, see `correction.ts`. */
	wanted: Readonly<Record<string, unknown>>;
	/** What the fields of the text hold. */
	texts: readonly string[];
	/** Host of the portal. */
	host: string;
}

/** @returns the entry's file with its text written anew, and its fields as they were */
export function withCorrectedTexts({ source, wanted, texts, host }: CorrectedTexts): string {
	const { quellen } = wanted;
	const areas = textFields(source).map((area, index) => ({ area, text: texts[index] ?? '' }));
	return withTexts(source.text, areas, {
		sources: Array.isArray(quellen) ? quellen.length : 0,
		host,
		pages: new Set(source.pages),
	});
}

/** @returns the corrected text alone */
export function correctedBody(corrected: CorrectedTexts): string {
	return withCorrectedTexts(corrected)
		.slice(corrected.source.fields.to)
		.replace(/^---[ \t]*\r?\n?/, '');
}
