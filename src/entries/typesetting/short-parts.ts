import { LETTER_WORD, TOGETHER } from '#src/base/text/letter-word.ts';

/** A telephone number with its area code: „0711 5401-2444“, „+49 7821 123-0“. */
const PHONE =
	/(?<![\p{L}\p{N},.-])(?:\+49[ \u00A0]?\d{2,5}|0\d{2,5})(?:[ \u00A0/]|[ \u00A0]\/[ \u00A0])\d{2,9}(?:[ \u00A0-]\d{1,6}){0,3}(?![\p{L}\p{N}-]|[.,]\d)/gu;

/** What {@link withShortParts} writes; the word is its group. */
export const TOGETHER_MARKUP = new RegExp(`<span class="${TOGETHER}">([^<]*)</span>`, 'g');

/**
 * Keeps telephone numbers, and short words with a single letter before the hyphen, on one line, such as „E-Akte“ or
 * „i-Kfz“. A no-break hyphen
 * or an invisible sign would do so, too, but searching in the page would no longer find the word, nor copying keep it.
 *
 * @param text between tags, as HTML
 */
export function withShortParts(text: string): string {
	const markup = `<span class="${TOGETHER}">$&</span>`;
	const words = text.includes('-') ? text.replace(LETTER_WORD, markup) : text;
	return /\d{3}/.test(words) ? words.replace(PHONE, markup) : words;
}
