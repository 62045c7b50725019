/**
 * A word that begins with a single letter and a hyphen, or the beginning of one whose first part was said before (Melde-
 * und -registerauskunft). Longer ones may be wider than a narrow column, and have to break
 * somewhere.
 */
const WORD = /(?<![\p{L}\p{N}\u00AD-])\p{L}-\p{L}{2,12}(?![\p{L}\p{N}\u00AD-])|(?<=\s)-\p{Ll}{2}/gu;

/** Class of a word that stays on one line. */
const TOGETHER = 'ein-wort';

/** What {@link withShortParts} writes; the word is its group. */
export const TOGETHER_MARKUP = new RegExp(`<span class="${TOGETHER}">([^<]*)</span>`, 'g');

/**
 * Keeps short words with a single letter before the hyphen on one line, such as „E-Akte“ or „i-Kfz“. A no-break hyphen
 * or an invisible sign would do so, too, but searching in the page would no longer find the word, nor copying keep it.
 *
 * @param text between tags, as HTML
 */
export function withShortParts(text: string): string {
	return text.includes('-') ? text.replace(WORD, `<span class="${TOGETHER}">$&</span>`) : text;
}
