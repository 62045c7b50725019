import type { Lexicon } from '../analysis/lexicon.ts';
import { WordMemory } from './word-memory.ts';
import { compoundSplitter, searchableParts } from '../analysis/split-compound.ts';

const SHORTEST_COMPOUND = 7;

/** Returns the searchable parts of a word in lower case; none if it is not a compound. */
export type PartsOf = (word: string) => readonly string[];

/**
 * @param memory of what an earlier build found about words, compared with this lexicon; it keeps what is found
 * @returns a function that splits words, each once
 */
export function partFinder(lexicon: Lexicon, memory: WordMemory = new WordMemory()): PartsOf {
	const splitter = compoundSplitter(lexicon);
	return (word) => {
		if (word.length < SHORTEST_COMPOUND) return [];
		return memory.partsOf(word, () => searchableParts(splitter.leavesOf(word), lexicon));
	};
}
