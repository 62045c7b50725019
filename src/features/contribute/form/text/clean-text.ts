import { withSingleLetters } from '#src/base/text/broken-signs.ts';
import { withoutHiddenSigns } from '#src/base/text/hidden-signs.ts';

/** Control characters but tab and line feed; halves of characters; signs of Word's symbol fonts. */
// eslint-disable-next-line no-control-regex -- these are what it removes
const USELESS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Cs}|[\ue000-\uf8ff]/gu;
/** Word breaks lines with a vertical tab, other programs with separators. */
// eslint-disable-next-line no-control-regex -- these are what it replaces
const LINE_END = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/**
 * Removes what nobody sees and nobody can type: halves of characters, control and hidden signs; composes umlauts and
 * writes joined letters one by one. What readers see stays the same.
 *
 * @param text of several lines, as typed or pasted
 */
export function cleanText(text: string): string {
	const plain = text.replace(LINE_END, '\n').replace(USELESS, '').normalize('NFC');
	return withoutHiddenSigns(withSingleLetters(plain)).normalize('NFC');
}

/** The same for a field of one line. */
export function cleanLine(text: string): string {
	return cleanText(text).replace(/\s+/g, ' ').trim();
}
