import { wordStem } from '../analysis/word-stem.ts';
import { FOUND_PREFIX } from '#src/base/browser/found-prefix.ts';
import { percentEncoded } from '#src/base/urls.ts';

const MOST = 8;

/** @returns true if the text has a letter or digit to search for. */
export function hasWords(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

/** @returns the hash that passes the query to the page it found. */
export function foundHash(query: string): string {
	return FOUND_PREFIX + percentEncoded(query);
}

/** @returns the words by which a page was found; empty if the note names none. */
export function wordsFromNote(note: string): string[] {
	try {
		const words = decodeURIComponent(note).match(
			/\p{L}[\p{L}\p{M}\p{N}]*-[\p{L}\p{N}][\p{L}\p{M}\p{N}]+|[\p{L}\p{M}\p{N}]{2,}/gu,
		);
		return [...new Set(words ?? [])].slice(0, MOST);
	} catch {
		return [];
	}
}

/**
 * Finds the words of a text that match a search: inflected forms of the words, and compounds that
 * contain them.
 *
 * @returns start and end of each word found, in UTF-16 units, in order
 */
export function rangesOf(text: string, words: readonly string[]): [number, number][] {
	const hyphened = words.filter((word) => word.includes('-')).map(stemOf);
	const stems = words.filter((word) => !word.includes('-')).map(stemOf);
	const ranges: [number, number][] = [];
	for (const match of text.matchAll(
		/[\p{L}\p{M}\p{N}\u00AD]+(?:[-\u2011][\p{L}\p{M}\p{N}\u00AD]+)*/gu,
	)) {
		// `E-Akte` is one word, in `E-Akten` and `E-Akte-Einführung`, too.
		if (hyphened.some((asked) => stemOf(match[0]).includes(asked))) {
			ranges.push([match.index, match.index + match[0].length]);
			continue;
		}
		for (const part of match[0].matchAll(/[\p{L}\p{M}\p{N}\u00AD]+/gu)) {
			const stem = stemOf(part[0]);
			// Stems of two or three letters are in many words, so they match whole words only.
			if (!stems.some((asked) => (asked.length < 4 ? stem === asked : stem.includes(asked))))
				continue;
			const start = match.index + part.index;
			ranges.push([start, start + part[0].length]);
		}
	}
	return ranges;
}

function stemOf(word: string): string {
	return wordStem(word.replace(/[-\u2011\u00AD]/g, ''));
}
