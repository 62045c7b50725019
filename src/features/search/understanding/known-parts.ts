import { LINKING_ELEMENTS } from '../analysis/linking-elements.ts';
import type { KnownWords } from './known-words.ts';

const SHORTEST_PART = 3;
const MOST_PARTS = 3;

/** Links between the words of a compound: nothing, or a linking element. */
export const LINKS = ['', ...LINKING_ELEMENTS];

/**
 * Splits a word into words that the portal knows, with optional linking elements; the longest first
 * part wins.
 *
 * @param word lower case
 * @returns two or three words; undefined if the word cannot be split into known words
 */
export function knownParts(word: string, known: KnownWords): Promise<string[] | undefined> {
	return partsOf(word, known, MOST_PARTS);
}

async function partsOf(
	word: string,
	known: KnownWords,
	most: number,
): Promise<string[] | undefined> {
	const vocabulary = await known.like(word);
	if (!vocabulary || most < 2) return undefined;
	for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end--) {
		const first = LINKS.filter((link) => word.slice(0, end).endsWith(link))
			.map((link) => word.slice(0, end - link.length))
			.find((stem) => stem.length >= SHORTEST_PART && vocabulary.has(stem));
		if (first === undefined) continue;
		const rest = word.slice(end);
		const found = rest.length > SHORTEST_PART ? await known.find(rest) : undefined;
		if (found) return [first, found];
		const more = await partsOf(rest, known, most - 1);
		if (more) return [first, ...more];
	}
	return undefined;
}
