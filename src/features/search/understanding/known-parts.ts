import { LINKING_ELEMENTS } from '../analysis/linking-elements.ts';
import { stopwords } from '../analysis/stopwords.ts';
import type { KnownWords } from './known-words.ts';

const SHORTEST_PART = 3;
const MOST_PARTS = 3;

/** Links between the words of a compound: nothing, or a linking element. */
export const LINKS = ['', ...LINKING_ELEMENTS];

/**
 * Splits a word into words that the portal knows, with optional linking elements: as few as can be, and the longest first
 * part wins. „Sitzungsdienstsoftware“ is no „Sitzungsdienst“ that is „oft Ware“.
 *
 * @param word lower case
 * @returns two or three words; undefined if the word cannot be split into known words
 */
export async function knownParts(word: string, known: KnownWords): Promise<string[] | undefined> {
	for (let count = 2; count <= MOST_PARTS; count++) {
		const found = await partsOf(word, known, count);
		if (found) return found;
	}
	return undefined;
}

/** @returns so many words */
async function partsOf(
	word: string,
	known: KnownWords,
	count: number,
): Promise<string[] | undefined> {
	const vocabulary = await known.like(word);
	if (!vocabulary) return undefined;
	for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end--) {
		const first = LINKS.filter((link) => word.slice(0, end).endsWith(link))
			.map((link) => word.slice(0, end - link.length))
			.find((stem) => isPart(stem) && vocabulary.has(stem));
		if (first === undefined) continue;
		const rest = word.slice(end);
		if (count > 2) {
			const more = await partsOf(rest, known, count - 1);
			if (more) return [first, ...more];
			continue;
		}
		const found = rest.length > SHORTEST_PART && isPart(rest) ? await known.find(rest) : undefined;
		if (found) return [first, found];
	}
	return undefined;
}

/** Words such as „oft“ and „nach“ are no parts of compounds: they would make any slip one. */
function isPart(word: string): boolean {
	return word.length >= SHORTEST_PART && !stopwords.has(word);
}
