import { withFields } from './changed-fields.ts';
import { withCorrectedTexts, type CorrectedTexts } from './corrected-body.ts';

/** Writes a published entry's file anew; what was not changed stays to the letter. */
export function correctedFile(corrected: CorrectedTexts): string {
	const { from, to } = corrected.source.fields;
	const text = withCorrectedTexts(corrected);
	return text.slice(0, from) + withFields(text.slice(from, to), corrected.wanted) + text.slice(to);
}
