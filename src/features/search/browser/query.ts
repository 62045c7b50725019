import { stopwords } from '../analysis/stopwords.ts';

/**
 * Turns typed text into a query for Pagefind.
 *
 * @returns an empty string if there is nothing to search for
 */
export function indexQuery(typed: string): string {
	const text = typed
		.normalize('NFC')
		// A word copied from a page may contain soft hyphens; the index has none.
		.replace(/\u00AD/g, '')
		.replace(/[„“”«»]/g, '"')
		.replace(/\s+/g, ' ')
		.trim();
	const quotes = text.split('"').length - 1;
	// Pagefind reads words between two quotation marks as a phrase.
	const balanced = quotes % 2 === 0 ? text : text.replaceAll('"', '');
	if (!/[\p{L}\p{N}]/u.test(balanced)) return '';
	return balanced.includes('"') ? balanced.trim() : withoutStopwords(balanced.trim());
}

/** Pagefind requires every word, so `der`, `und` and the like would leave no hits. */
function withoutStopwords(text: string): string {
	const words = text.split(' ').filter((word) => !stopwords.has(word.toLowerCase()));
	return words.length > 0 ? words.join(' ') : text;
}
