/**
 * Composes letters that are written as a letter and a mark, as file names of a Mac and texts of PDF files have them: `u`
 * and two dots become `ü`. Other characters stay as they are.
 */
export function composedText(text: string): string {
	return /\p{M}/u.test(text)
		? text.replace(/\p{L}\p{M}+/gu, (letter) => letter.normalize('NFC'))
		: text;
}
