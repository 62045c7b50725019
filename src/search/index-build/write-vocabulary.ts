import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pieceOf, VOCABULARY_FOLDER, VOCABULARY_PIECES } from '../vocabulary-pieces.ts';

/**
 * Writes the words of the portal beside the index, in pieces by first letter, each word with the
 * number of pages that use it.
 *
 * @param folder the index's folder
 * @param texts text of every indexed page
 */
export async function writeVocabulary(folder: string, texts: Iterable<string>): Promise<void> {
	// Empty pieces are written, too: one that is missing is one that failed to load.
	const pieces = new Map(VOCABULARY_PIECES.map((piece) => [piece, new Map<string, number>()]));
	for (const text of texts) {
		for (const word of new Set(
			text
				.normalize('NFC')
				.toLowerCase()
				.match(/\p{L}{3,}/gu),
		)) {
			const piece = pieces.get(pieceOf(word)) ?? new Map<string, number>();
			pieces.set(pieceOf(word), piece.set(word, (piece.get(word) ?? 0) + 1));
		}
	}
	await mkdir(join(folder, VOCABULARY_FOLDER), { recursive: true });
	for (const [name, words] of pieces) {
		const sorted = Object.fromEntries([...words].sort(([a], [b]) => (a < b ? -1 : 1)));
		await writeFile(join(folder, VOCABULARY_FOLDER, `${name}.json`), JSON.stringify(sorted));
	}
}
