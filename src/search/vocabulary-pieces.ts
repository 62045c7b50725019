import { nameKey } from './name-key.ts';

/** Folder of the vocabulary inside the search index. */
export const VOCABULARY_FOLDER = 'woerter';

/**
 * The vocabulary lies in pieces by first letter, so that a search loads what its words need.
 *
 * @returns name of the piece a word belongs to: `a` to `z`, else `0`
 */
export function pieceOf(word: string): string {
	const first = nameKey(word).charAt(0);
	return /[a-z]/.test(first) ? first : '0';
}
