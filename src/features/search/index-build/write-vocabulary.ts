import type { IndexFolder } from './index-folder.ts';
import type { NamedPages } from './portal-words.ts';
import { pieceOf, VOCABULARY_FOLDER, VOCABULARY_PIECES } from '../vocabulary-pieces.ts';

/**
 * Writes the words of the portal into the index's folder, in pieces by first letter. Each word has
 * the number of pages that use it and is spelt as on most pages: `Genehmigung`, `genehmigt`.
 *
 * @param folder the index's folder
 * @param words each word with the number of its pages, in order
 * @param named word in lower case → the pages that have it in title or names
 */
export function writeVocabulary(
	folder: IndexFolder,
	words: Iterable<[string, number]>,
	named: ReadonlyMap<string, NamedPages> = new Map<string, NamedPages>(),
): void {
	// Empty pieces are written, too: a missing piece is one that failed to load.
	const pieces = new Map<string, string[]>(VOCABULARY_PIECES.map((piece) => [piece, []]));
	for (const [word, count] of words) {
		const { title = [], names = [] } = named.get(word.toLowerCase()) ?? {};
		const pages = [...title, ...names.map((page) => -1 - page)];
		const entry = pages.length > 0 ? [count, ...pages] : count;
		pieces.get(pieceOf(word))?.push(`${JSON.stringify(word)}:${JSON.stringify(entry)}`);
	}
	for (const [name, words] of pieces) {
		folder.write(`${VOCABULARY_FOLDER}/${name}.json`, `{${words.join(',')}}`);
	}
}
