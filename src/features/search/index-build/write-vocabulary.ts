import type { IndexFolder } from './index-folder.ts';
import { pieceOf, VOCABULARY_FOLDER, VOCABULARY_PIECES } from '../vocabulary-pieces.ts';

/**
 * Writes the words of the portal into the index's folder, in pieces by first letter. Each word has
 * the number of pages that use it and is spelt as on most pages: `Genehmigung`, `genehmigt`.
 *
 * @param folder the index's folder
 * @param words each word with the number of its pages, in order
 */
export function writeVocabulary(folder: IndexFolder, words: Iterable<[string, number]>): void {
	// Empty pieces are written, too: a missing piece is one that failed to load.
	const pieces = new Map<string, Record<string, number>>(
		VOCABULARY_PIECES.map((piece) => [piece, {}]),
	);
	for (const [word, count] of words) {
		const piece = pieces.get(pieceOf(word));
		if (piece) piece[word] = count;
	}
	for (const [name, words] of pieces) {
		folder.write(`${VOCABULARY_FOLDER}/${name}.json`, JSON.stringify(words));
	}
}
