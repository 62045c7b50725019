/**
 * A word that begins with a single letter and a hyphen, or the beginning of one whose first part was said before (Melde-
 * und -registerauskunft). Longer ones may be wider than a narrow column, and have to break
 * somewhere.
 */
export const LETTER_WORD =
	/(?<![\p{L}\p{N}\u00AD-])\p{L}-\p{L}{2,12}(?![\p{L}\p{N}\u00AD-])|(?<=\s)-\p{Ll}{2}/gu;

/** Class of a word that stays on one line. */
export const TOGETHER = 'ein-wort';

/** @returns a text cut before and after each {@link LETTER_WORD}; every second piece is one */
export function cutAtLetterWords(text: string): string[] {
	if (!text.includes('-')) return [text];
	const pieces: string[] = [];
	let end = 0;
	for (const { 0: word, index } of text.matchAll(LETTER_WORD)) {
		pieces.push(text.slice(end, index), word);
		end = index + word.length;
	}
	return [...pieces, text.slice(end)];
}
