import { LINKING_ELEMENTS } from '../analysis/linking-elements.ts';
import type { KnownWords } from './known-words.ts';

const SHORTEST_PART = 3;
const MOST_PARTS = 3;

/** What may follow a word within a compound: nothing, or a linking element. */
export const LINKS = ['', ...LINKING_ELEMENTS];

/**
 * Takes a word apart into words the portal knows, a linking element between them; the longest first
 * part wins.
 *
 * @param word lower case
 * @returns two or three words, undefined if it is not made of known ones
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
