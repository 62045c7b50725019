import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pieceOf, VOCABULARY_FOLDER, VOCABULARY_PIECES } from '../vocabulary-pieces.ts';

/** Words by which a page can be found. */
interface PageWords {
	/** As written on the page. */
	said: string;
	/** Parts of its compounds and synonyms. */
	added: string;
}

/**
 * Writes the words of the portal into the index's folder, in pieces by first letter. Each word has
 * the number of pages that use it and is spelt as on most pages: `Genehmigung`, `genehmigt`.
 *
 * @param folder the index's folder
 */
export async function writeVocabulary(folder: string, pages: Iterable<PageWords>): Promise<void> {
	const counts = new Map<string, number>();
	const spellings = new Map<string, Map<string, number>>();
	for (const { said, added } of pages) {
		const words = wordsOf(said);
		for (const word of words) {
			const lower = word.toLowerCase();
			const known = spellings.get(lower) ?? new Map<string, number>();
			spellings.set(lower, known.set(word, (known.get(word) ?? 0) + 1));
		}
		for (const lower of new Set([...words, ...wordsOf(added)].map((word) => word.toLowerCase()))) {
			counts.set(lower, (counts.get(lower) ?? 0) + 1);
		}
	}
	// Empty pieces are written, too: a missing piece is one that failed to load.
	const pieces = new Map<string, Record<string, number>>(
		VOCABULARY_PIECES.map((piece) => [piece, {}]),
	);
	for (const [lower, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const piece = pieces.get(pieceOf(lower));
		if (piece) piece[usual(spellings.get(lower)) ?? lower] = count;
	}
	await mkdir(join(folder, VOCABULARY_FOLDER), { recursive: true });
	for (const [name, words] of pieces) {
		await writeFile(join(folder, VOCABULARY_FOLDER, `${name}.json`), JSON.stringify(words));
	}
}

function wordsOf(text: string): Set<string> {
	return new Set(text.normalize('NFC').match(/\p{L}{3,}/gu));
}

/** @returns the spelling of most pages, on a tie the one that sorts first */
function usual(spellings: ReadonlyMap<string, number> = new Map()): string | undefined {
	const [most] = [...spellings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	return most?.[0];
}
