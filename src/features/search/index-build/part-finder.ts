import type { Lexicon } from '../analysis/lexicon.ts';
import { WordMemory } from './word-memory.ts';
import { searchableParts, splitCompound } from '../analysis/split-compound.ts';

const SHORTEST_COMPOUND = 7;

/** Returns the searchable parts of a word in lower case; none if it is not a compound. */
export type PartsOf = (word: string) => readonly string[];

/**
 * @param memory of what an earlier build found about words, compared with this lexicon
 * @returns a function that splits words and caches the result
 */
export function partFinder(lexicon: Lexicon, memory: WordMemory = new WordMemory()): PartsOf {
	const known = new Map<string, readonly string[]>();
	return (word) => {
		if (word.length < SHORTEST_COMPOUND) return [];
		const found = known.get(word);
		if (found) return found;
		const parts = memory.partsOf(word, () => {
			const compound = splitCompound(word, lexicon);
			return compound ? searchableParts(compound, lexicon) : [];
		});
		known.set(word, parts);
		return parts;
	};
}
