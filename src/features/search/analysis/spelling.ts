import { germanOrder } from '#src/base/text/german-order.ts';
import { areEasilyMixedUp } from './keyboard.ts';

/** Words of the portal with the number of pages that use them. */
export type Vocabulary = ReadonlyMap<string, number>;

const FULL = 1;
/** Cost of a likely slip. */
export const LIKELY = 0.6;

/** A word of the portal that is near a misspelt one. */
export interface NearMatch {
	word: string;
	/** Sum over the slips; 1 per slip, less for a likely one. */
	cost: number;
	/** How many pages use it. */
	pages: number;
}

/** @returns the number of slips allowed in a word: one from five letters on, two from nine, three in a long compound */
function slipsFor(length: number): number {
	if (length >= 15) return 3;
	return length >= 9 ? 2 : length >= 5 ? 1 : 0;
}

/**
 * Finds the words of the portal that a misspelt word probably means. Slips are wrong, missing,
 * doubled and swapped letters (Damerau-Levenshtein, optimal string alignment); neighbouring keys
 * and sound-alikes cost less, which decides between words equally far away.
 *
 * @param word lower case
 * @param slips largest number of slips; by default it depends on the length of the word
 * @returns best first, the more frequent one on a tie
 */
export function nearMatches(
	word: string,
	vocabulary: Vocabulary,
	slips = slipsFor(word.length),
): NearMatch[] {
	if (slips === 0) return [];
	const letters = lettersOf(word);
	const found: NearMatch[] = [];
	for (const [known, pages] of vocabulary) {
		if (Math.abs(known.length - word.length) > slips) continue;
		// A slip removes and adds at most one letter.
		if (countBits(letters ^ lettersOf(known)) > 2 * slips) continue;
		const cost = editCost(word, known, slips);
		if (cost <= slips) found.push({ word: known, cost, pages });
	}
	return found.sort((a, b) => a.cost - b.cost || b.pages - a.pages || germanOrder(a.word, b.word));
}

/** @returns the words of {@link nearMatches}, at most `most`. */
export function nearestWords(word: string, vocabulary: Vocabulary, most = 3): string[] {
	return nearMatches(word, vocabulary)
		.slice(0, most)
		.map((match) => match.word);
}

/** @returns the set of letters of a word, one bit each. */
function lettersOf(word: string): number {
	let bits = 0;
	for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
	return bits;
}

function countBits(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	return count;
}

function editCost(a: string, b: string, limit: number): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const [x, y] = [a.charAt(row - 1), b.charAt(column - 1)];
			let cost = Math.min(
				(last[column] ?? Infinity) + gapCost(a, row - 1),
				(current[column - 1] ?? Infinity) + gapCost(b, column - 1),
				(last[column - 1] ?? Infinity) + (x === y ? 0 : swapCost(x, y)),
			);
			const swapped =
				row > 1 && column > 1 && x === b.charAt(column - 2) && y === a.charAt(row - 2) && x !== y;
			if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? Infinity) + LIKELY);
			current.push(cost);
		}
		if (Math.min(...current) > limit) return Infinity;
		[beforeLast, last] = [last, current];
	}
	return last[b.length] ?? Infinity;
}

/** A letter too many or too few costs less beside the same letter: `Formular`, `Formmular`. */
function gapCost(word: string, at: number): number {
	const letter = word.charAt(at);
	return letter === word.charAt(at - 1) || letter === word.charAt(at + 1) ? LIKELY : FULL;
}

function swapCost(x: string, y: string): number {
	return areEasilyMixedUp(x, y) ? LIKELY : FULL;
}
