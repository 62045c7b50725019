import { nameKey } from '#src/base/name-key.ts';

/** Folder of the vocabulary inside the search index. */
export const VOCABULARY_FOLDER = 'woerter';

/** Piece of the words that do not begin with a letter from a to z. */
const OTHERS = '0';

/** The vocabulary is split by first letter, so that a search loads only what its words need. */
export const VOCABULARY_PIECES: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz', OTHERS];

/** @returns name of the piece a word belongs to */
export function pieceOf(word: string): string {
	const first = nameKey(word).charAt(0);
	return VOCABULARY_PIECES.includes(first) ? first : OTHERS;
}
