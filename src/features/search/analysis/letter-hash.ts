/** Hash of a piece without letters (FNV-1a). */
export const NO_LETTERS = 0x811c9dc5 | 0;

/** @returns the hash of a piece that has one more letter at its end */
export function withLetter(hash: number, letter: number): number {
	return Math.imul(hash ^ letter, 0x01000193);
}

/** @returns the hash of a piece that has more letters at its end */
export function withLetters(hash: number, letters: string): number {
	let longer = hash;
	for (let at = 0; at < letters.length; at++) longer = withLetter(longer, letters.charCodeAt(at));
	return longer;
}
