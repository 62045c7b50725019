import { distance } from 'fastest-levenshtein';
import { spellOutUmlauts } from './text/umlauts.ts';

/**
 * Finds what someone probably meant.
 *
 * @param word what is written
 * @param candidates what is possible
 * @returns the candidate most similar to the word, or undefined if none is similar enough
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	// A page of text is no misspelt word, and measuring takes quadratic time.
	if (word.length > 200) return undefined;
	const wanted = fold(word);
	let best: { candidate: string; score: number } | undefined;
	for (const candidate of candidates) {
		const offered = fold(candidate);
		const score = isTransposed(wanted, offered) ? 1 : distance(wanted, offered);
		const close =
			score <= Math.max(1, Math.floor(Math.max(wanted.length, offered.length) / 3)) ||
			isBeginning(wanted, offered) ||
			isBeginning(offered, wanted);
		if (close && (!best || score < best.score)) best = { candidate, score };
	}
	return best?.candidate;
}

/** `title` and `titel`: two swapped letters count as one mistake. */
function isTransposed(a: string, b: string): boolean {
	if (a.length !== b.length || a === b) return false;
	let at = 0;
	while (a[at] === b[at]) at++;
	return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** `famigo` is long enough to mean `famigo-offenburg`, `f` is not. */
function isBeginning(short: string, long: string): boolean {
	return short.length >= 3 && short.length * 3 >= long.length && long.startsWith(short);
}

/** The same text for spellings that differ only in case, umlauts and separators. */
function fold(text: string): string {
	return spellOutUmlauts(text.toLowerCase()).replace(/[\s_-]+/g, '');
}
