import { neighbourKeys, soundAlikes } from '../analysis/keyboard.ts';
import { LIKELY, nearMatches, type NearMatch } from '../analysis/spelling.ts';
import { pieceOf, VOCABULARY_PIECES } from '../vocabulary-pieces.ts';
import type { KnownWords } from './known-words.ts';

/** So short, a word is near too many others; only what sounds the same is meant: `Acte`. */
const SHORT = 4;

/**
 * Finds the known words that a misspelt word probably means. The first attempt with a near word
 * decides:
 *
 * 1. The first letter is right.
 * 2. It is one too many, swapped with the second, a neighbour on the keyboard or a sound-alike.
 * 3. It is any letter or missing, if `everywhere`.
 *
 * A word of four letters is only taken for one that sounds the same.
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
	if (word.length === SHORT) return soundingAlike(word, known);
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

async function soundingAlike(word: string, known: KnownWords): Promise<NearMatch[]> {
	const spellings = [...word].flatMap((letter, at) =>
		soundAlikes(letter).map((other) => word.slice(0, at) + other + word.slice(at + 1)),
	);
	const found = await Promise.all(
		spellings.map(async (spelling) => {
			const pages = (await known.like(spelling))?.get(spelling);
			return pages === undefined ? [] : [{ word: spelling, cost: LIKELY, pages }];
		}),
	);
	return found.flat().sort((a, b) => b.pages - a.pages);
}
