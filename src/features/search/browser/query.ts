import { withoutInvisible } from '#src/base/text/without-invisible.ts';

/** All sorts of quotation marks for phrases. An apostrophe inside a word is none. */
const QUOTES = /["„“”‟«»″〝〞＂]/g;
const SINGLE_QUOTES =
	/(?<![\p{L}\p{N}])[‚‘’‛‹›'`´](?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])[‚‘’‛‹›'`´](?![\p{L}\p{N}])/gu;

/**
 * Cleans typed text: without signs nobody sees, with one sort of quotation marks and of spaces.
 *
 * @returns an empty string if there is nothing to search for
 */
export function cleanQuery(typed: string): string {
	const text = withoutInvisible(typed)
		.normalize('NFC')
		.replace(QUOTES, '"')
		.replace(SINGLE_QUOTES, '')
		.replace(/\s+/g, ' ')
		.trim();
	const quotes = text.split('"').length - 1;
	// Words between two quotation marks are a phrase.
	const balanced = quotes % 2 === 0 ? text : text.replaceAll('"', '');
	return /[\p{L}\p{N}]/u.test(balanced) ? balanced.trim() : '';
}

/** @returns the words of a text, without signs around them */
export function wordsOf(text: string): string[] {
	return text
		.split(' ')
		.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
		.filter(Boolean);
}
