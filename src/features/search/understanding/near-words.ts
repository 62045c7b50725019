import { neighbourKeys, soundAlikes } from '../analysis/keyboard.ts';
import { nearMatches, type NearMatch } from '../analysis/spelling.ts';
import { pieceOf, VOCABULARY_PIECES } from '../vocabulary-pieces.ts';
import type { KnownWords } from './known-words.ts';

/**
 * Finds the known words that a misspelt word probably means. The first attempt with a near word
 * decides:
 *
 * 1. The first letter is right.
 * 2. It is one too many, swapped with the second, a neighbour on the keyboard or a sound-alike.
 * 3. It is any letter or missing, if `everywhere`.
 *
 * @param word lower case
 * @param everywhere true if the whole vocabulary may be loaded
 * @returns best first
 */
export async function nearWords(
	word: string,
	known: KnownWords,
	everywhere: boolean,
): Promise<NearMatch[]> {
	const [first = '', second = ''] = word;
	const slips = [second, ...neighbourKeys(first), ...soundAlikes(first)].filter(Boolean);
	const tried = new Set<string>();
	for (const letters of [[first], slips, everywhere ? VOCABULARY_PIECES : []]) {
		const fresh = new Set(letters.map(pieceOf)).difference(tried);
		for (const piece of fresh) tried.add(piece);
		const near = await Promise.all(
			[...fresh].map(async (piece) => nearMatches(word, (await known.like(piece)) ?? new Map())),
		);
		const found = near.flat().sort((a, b) => a.cost - b.cost || b.pages - a.pages);
		if (found.length > 0) return found;
	}
	return [];
}
