import { PLAIN_ENDING } from '#src/base/text/inflection.ts';

/** The spellings of the glossary's terms. */
export interface TermSpellings {
	/** @returns misspelt terms in a text, by place. */
	misspelt(text: string): { index: number; written: string; right: string }[];
}

const SEPARATOR = '[-\\u2011 ]?';

/**
 * Prepares a search for misspelt terms: other hyphens or capitals.
 *
 * @param spellings correct names and abbreviations of all terms
 * @param tolerated other names, correct if written exactly so
 */
export function termSpellings(
	spellings: readonly string[],
	tolerated: readonly string[],
): TermSpellings {
	const right = new Set([...spellings, ...tolerated]);
	const byKey = new Map<string, string>();
	for (const spelling of spellings) {
		if (!isDistinctive(spelling) || byKey.has(keyOf(spelling))) continue;
		byKey.set(keyOf(spelling), spelling);
	}
	if (byKey.size === 0) return { misspelt: () => [] };
	const longestFirst = [...byKey.values()].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}_.@/-])(${longestFirst.map(patternOf).join('|')})(${PLAIN_ENDING})(?![\\p{L}\\p{N}_@]|-?\\d|\\.\\p{Ll})`,
		'giu',
	);
	return {
		misspelt(text) {
			const found = [];
			for (const { 0: all, 1: written = '', 2: ending = '', index } of text.matchAll(pattern)) {
				const spelling = byKey.get(keyOf(written));
				if (spelling === undefined || right.has(written) || right.has(all)) continue;
				if (spelling === written || isPlainWord(written)) continue;
				found.push({ index, written: all, right: spelling + ending });
			}
			return found;
		},
	};
}

/** @returns true for a spelling that differs from ordinary words by a hyphen or inner capitals. */
function isDistinctive(spelling: string): boolean {
	const letters = spelling.replace(/[^\p{L}]/gu, '');
	if (letters.length < 3 || /[^\p{L}\p{N}-]/u.test(spelling)) return false;
	return /\p{L}-\p{L}/u.test(spelling) || /\p{L}\p{Lu}/u.test(spelling);
}

function patternOf(spelling: string): string {
	return spelling
		.split(/-|(?<=\p{Ll})(?=\p{Lu})/u)
		.map(RegExp.escape)
		.join(SEPARATOR);
}

/** @returns the same text for all spellings of a term. */
function keyOf(text: string): string {
	return text.toLowerCase().replace(/[-\u2011 ]/g, '');
}

/** @returns true for short lower-case words that may be ordinary, such as `fit`. */
function isPlainWord(text: string): boolean {
	return (
		/^\p{Ll}+$/u.test(text) &&
		text.length < 4 &&
		/[aeiouäöü]/.test(text) &&
		!/^o[a-z]{2}$/.test(text)
	);
}
