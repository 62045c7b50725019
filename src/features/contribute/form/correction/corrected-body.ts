import { withTexts, type CorrectedHeading } from './corrected-text.ts';
import { textFields } from './correction.ts';
import type { CorrectionSource } from './correction-text.ts';
import type { SourceNumbers } from './source-numbers.ts';

/** What a correction makes of an entry's text. */
export interface CorrectedTexts {
	source: CorrectionSource;
	/** All fields, see `correction.ts`. */
	wanted: Readonly<Record<string, unknown>>;
	/** What the form and the file call the sources. */
	numbers: SourceNumbers;
	/** What the fields of the text hold. */
	texts: readonly string[];
	/** Headings that may be changed, with what their fields hold. */
	headings: readonly CorrectedHeading[];
	/** Host of the portal. */
	host: string;
}

/** @returns the entry's file with its text written anew, and its fields as they were */
export function withCorrectedTexts({
	source,
	numbers,
	texts,
	headings,
	host,
}: CorrectedTexts): string {
	const areas = textFields(source).map((area, index) => ({ area, text: texts[index] ?? '' }));
	const written = withTexts(source.text, areas, headings, {
		sources: numbers.highest,
		host,
		pages: new Set(source.pages),
	});
	const { to } = source.fields;
	return written.slice(0, to) + numbers.inText(written.slice(to));
}

/** @returns the corrected text alone */
export function correctedBody(corrected: CorrectedTexts): string {
	return withCorrectedTexts(corrected)
		.slice(corrected.source.fields.to)
		.replace(/^---[ \t]*\r?\n?/, '');
}
