import { wordStem } from '../analysis/word-stem.ts';
import { FOUND_PREFIX } from '#src/base/browser/found-prefix.ts';

const MOST = 8;

/** @returns whether there is anything to search for. */
export function hasWords(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

/** @returns the address part that tells a page which words led to it. */
export function foundHash(query: string): string {
	return FOUND_PREFIX + encodeURIComponent(query);
}

/** @returns the words a page was found by, empty if its address names none. */
export function wordsFromHash(hash: string): string[] {
	if (!hash.startsWith(FOUND_PREFIX)) return [];
	try {
		const words = decodeURIComponent(hash.slice(FOUND_PREFIX.length)).match(/[\p{L}\p{N}]{2,}/gu);
		return [...new Set(words ?? [])].slice(0, MOST);
	} catch {
		return [];
	}
}

/**
 * Finds the words of a text that answer a search: the words asked for, inflected, and compounds
 * that hold them.
 *
 * @returns start and end of each word found, in UTF-16 units, in order
 */
export function rangesOf(text: string, words: readonly string[]): [number, number][] {
	const stems = words.map(wordStem);
	const ranges: [number, number][] = [];
	for (const match of text.matchAll(/[\p{L}\p{N}\u00AD]+/gu)) {
		const stem = wordStem(match[0].replaceAll('\u00AD', ''));
		// Two or three letters are in every other word; they count as whole words only.
		if (stems.some((asked) => (asked.length < 4 ? stem === asked : stem.includes(asked)))) {
			ranges.push([match.index, match.index + match[0].length]);
		}
	}
	return ranges;
}
