import { wordStem } from '../analysis/word-stem.ts';
import { FOUND_PREFIX } from '#src/base/browser/found-prefix.ts';
import { percentEncoded } from '#src/base/urls.ts';

const MOST = 8;

/** @returns true if the text has a letter or digit to search for. */
export function hasWords(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

/** Of each term the ways to look for it. */
export type Terms = readonly (readonly string[])[];

/** What a page is told of the search that found it. */
export interface Found {
	terms: Terms;
	/** As the reader typed it; empty if unknown. */
	typed: string;
	/** The passage of the page that its hit shows; empty if it shows none. */
	passage: string;
}

/** @returns the hash that passes to a page what it was found by */
export function foundHash({ terms, typed, passage }: Found): string {
	const parts = [terms.map((variants) => variants.join('|')).join(';'), typed, passage];
	return FOUND_PREFIX + parts.map(percentEncoded).join('&').replace(/&+$/, '');
}

/** @returns what a page was found by, from the encoded note; without terms if the note names none */
export function foundFrom(note: string): Found {
	const nothing = { terms: [], typed: '', passage: '' };
	try {
		const [asked = '', typed = '', passage = ''] = note.split('&').map(decodeURIComponent);
		const terms = asked.split(';').map((term) => [...new Set(term.split('|').flatMap(wordsIn))]);
		return { terms: terms.filter((words) => words.length > 0).slice(0, MOST), typed, passage };
	} catch {
		return nothing;
	}
}

/** A place in a law: its words mean something only together. */
const PLACE = /^(?:§|Art)\S*\s.*\d/u;
const WORDS = /\p{L}[\p{L}\p{M}\p{N}]*-[\p{L}\p{N}][\p{L}\p{M}\p{N}]+|[\p{L}\p{M}\p{N}]{2,}/gu;

function wordsIn(text: string): string[] {
	return PLACE.test(text) ? [text] : (text.match(WORDS) ?? []);
}

/** @returns the numbers of the terms that a text has */
export function termsIn(text: string, terms: Terms): Set<number> {
	const has = (_: unknown, at: number) => rangesOf(text, terms[at] ?? []).length > 0;
	return new Set([...terms.keys()].filter(has));
}

/**
 * Finds the words of a text that match a search: inflected forms of the words, and compounds that
 * contain them.
 *
 * @returns start and end of each word found, in UTF-16 units, in order
 */
export function rangesOf(text: string, words: readonly string[]): [number, number][] {
	const places = words.filter((word) => PLACE.test(word));
	const single = words.filter((word) => !PLACE.test(word)).flatMap(wordsIn);
	const hyphened = single.filter((word) => word.includes('-')).map(stemOf);
	const stems = single.filter((word) => !word.includes('-')).map(stemOf);
	const ranges = places.flatMap((place) => rangesOfPlace(text, place));
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
	return places.length > 0 ? apart(ranges) : ranges;
}

function rangesOfPlace(text: string, place: string): [number, number][] {
	const parts = place.split(/\s+/).map((part) => part.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&'));
	const matches = text.matchAll(new RegExp(`${parts.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu'));
	return Array.from(matches, ({ 0: found, index }) => [index, index + found.length]);
}

/** @returns ranges in order, none within another */
function apart(ranges: readonly [number, number][]): [number, number][] {
	let done = 0;
	return ranges
		.toSorted(([a, b], [c, d]) => a - c || d - b)
		.filter(([start, end]) => start >= done && (done = end) > 0);
}

function stemOf(word: string): string {
	return wordStem(word.replace(/[-\u2011\u00AD]/g, ''));
}
