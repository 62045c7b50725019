import { stopwords } from '../analysis/stopwords.ts';

/**
 * Turns what a reader typed into what Pagefind is asked.
 *
 * @returns an empty text if there is nothing to search for
 */
export function indexQuery(typed: string): string {
	const text = typed
		.normalize('NFC')
		// A word copied from a page may carry soft hyphens; the index has none.
		.replace(/\u00AD/g, '')
		.replace(/[„“”«»]/g, '"')
		.replace(/\s+/g, ' ')
		.trim();
	const quotes = text.split('"').length - 1;
	// Pagefind takes words between two quotation marks as a phrase.
	const balanced = quotes % 2 === 0 ? text : text.replaceAll('"', '');
	if (!/[\p{L}\p{N}]/u.test(balanced)) return '';
	return balanced.includes('"') ? balanced.trim() : withoutStopwords(balanced.trim());
}

/** Every word must be found, so `der`, `und` and the like would empty a search. */
function withoutStopwords(text: string): string {
	const words = text.split(' ').filter((word) => !stopwords.has(word.toLowerCase()));
	return words.length > 0 ? words.join(' ') : text;
}
