import { nearMatches } from '../analysis/spelling.ts';
import type { KnownWords } from './known-words.ts';

const SLIPS = 3;
const SHORTEST = 5;
const SHORTEST_PART = 4;
const NEAREST = 3;
const MOST = 6;

/**
 * Finds words to try after a search without hits: known words further away than a correction goes,
 * and known words at the beginning or end of a compound.
 *
 * @param words words without a hit, any case
 * @returns words of the portal, at most six
 */
export async function ideasFor(words: readonly string[], known: KnownWords): Promise<string[]> {
	const ideas = new Set<string>();
	for (const typed of words) {
		const word = typed.toLowerCase();
		if (!/^\p{L}+$/u.test(word) || word.length < SHORTEST) continue;
		for (const part of await knownEnds(word, known)) ideas.add(part);
		// A real word is no slip for another one.
		if (await known.isGerman(word)) continue;
		const near = nearMatches(word, (await known.like(word)) ?? new Map(), SLIPS);
		for (const match of near.slice(0, NEAREST)) ideas.add(match.word);
	}
	return Promise.all([...ideas].slice(0, MOST).map((idea) => known.shown(idea)));
}

/** Finds the longest known words at the beginning and at the end of a word. */
async function knownEnds(word: string, known: KnownWords): Promise<string[]> {
	const lengths = Array.from(
		{ length: Math.max(0, word.length - SHORTEST_PART) },
		(_, shorter) => word.length - 1 - shorter,
	);
	const found: string[] = [];
	for (const cut of [
		(length: number) => word.slice(0, length),
		(length: number) => word.slice(-length),
	]) {
		for (const length of lengths) {
			if (!(await known.has(cut(length)))) continue;
			found.push(cut(length));
			break;
		}
	}
	return found;
}
