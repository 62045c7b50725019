import type { Lexicon } from '../analysis/lexicon.ts';
import { searchableParts, splitCompound } from '../analysis/split-compound.ts';

const SHORTEST_COMPOUND = 7;

/** Returns the searchable parts of a word in lower case; none if it is not a compound. */
export type PartsOf = (word: string) => readonly string[];

/** @returns a function that splits words and caches the result. */
export function partFinder(lexicon: Lexicon): PartsOf {
	const known = new Map<string, readonly string[]>();
	return (word) => {
		if (word.length < SHORTEST_COMPOUND) return [];
		const found = known.get(word);
		if (found) return found;
		const compound = splitCompound(word, lexicon);
		const parts = compound ? searchableParts(compound, lexicon) : [];
		known.set(word, parts);
		return parts;
	};
}
