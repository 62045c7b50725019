import type { Lexicon } from '../analysis/lexicon.ts';
import { searchableParts, splitCompound } from '../analysis/split-compound.ts';
import { stopwords } from '../analysis/stopwords.ts';
import { nameKey } from '../name-key.ts';
import { HIT_CLASSES } from '../suggestion-pieces.ts';

const [WHOLE, BEGIN, WORD, PART] = [...HIT_CLASSES].keys() as unknown as [
	number,
	number,
	number,
	number,
];

const SHORTEST = 2;
/** Longer names of several words are hardly ever typed as one. */
const LONGEST_JOINED = 12;
const SHORTEST_COMPOUND = 7;
const SHORTEST_PART = 4;

/**
 * Lists what a name may be found by when the beginning of it is typed: the whole name, its words,
 * the words between its hyphens, and the parts inside its compounds.
 *
 * @param partsOf the searchable parts of a word in lower case
 * @returns keys with their place in {@link HIT_CLASSES}; a key that another one begins with is
 * left out where the other hits as well
 */
export function keysOfNames(
	names: readonly string[],
	partsOf: (word: string) => readonly string[],
): Map<string, number> {
	const keys = new Map<string, number>();
	const add = (name: string, hit: number, shortest = SHORTEST) => {
		const key = nameKey(name);
		if (key.length >= shortest) keys.set(key, Math.min(keys.get(key) ?? Infinity, hit));
	};
	for (const name of names) {
		const words = name.split(/\s+/);
		if (words.length === 1 || nameKey(name).length <= LONGEST_JOINED) add(name, WHOLE);
		let place = BEGIN;
		for (const word of words) {
			if (stopwords.has(word.toLowerCase()) || nameKey(word) === '') continue;
			add(word, place);
			for (const piece of word.match(/[\p{L}\p{N}]+/gu) ?? []) {
				if (!stopwords.has(piece.toLowerCase())) add(piece, place);
				place = WORD;
				for (const part of partsOf(piece.toLowerCase())) add(part, PART, SHORTEST_PART);
			}
			place = WORD;
		}
	}
	return withoutCovered(keys);
}

/** @returns a function that takes words apart, each once. */
export function partFinder(lexicon: Lexicon): (word: string) => readonly string[] {
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

function withoutCovered(keys: ReadonlyMap<string, number>): Map<string, number> {
	return new Map(
		[...keys].filter(
			([key, hit]) =>
				hit === WHOLE ||
				![...keys].some(
					([other, better]) =>
						other !== key && other.startsWith(key) && (better <= hit || better === WHOLE),
				),
		),
	);
}
