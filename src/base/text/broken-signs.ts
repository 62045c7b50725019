/** UTF-8 read as Latin-1 and saved again: `Ã¼` for `ü`. */
export const TWICE_ENCODED =
	/Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bfžœ“”™˜¦]|Â[§°²³·»«]/;
/** The sign that stands for a lost one. */
export const LOST = /\ufffd/;
/** Control characters but tab and line feed. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
export const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
/** Letters that a PDF writes as one sign, and the sign that some programs put where a word may be divided. */
export const JOINED = /[\ufb00-\ufb06]|(?<=\p{L})¬(?=\p{L})/gu;
/** Signs of the symbol fonts of Word; every other font shows a box for them, or nothing. */
export const SYMBOL = /[\ue000-\uf8ff]/;

/** @returns a text with the letters that {@link JOINED} finds written one by one */
export function withSingleLetters(text: string): string {
	return text.replace(JOINED, (sign) => (sign === '¬' ? '' : sign.normalize('NFKC')));
}
