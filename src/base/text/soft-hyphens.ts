import german from 'hyphen/de/index.js';
import { remembered } from '../remembered.ts';

/**
 * Length in letters from which words get soft hyphens: not every browser has a German dictionary.
 */
const SHORTEST = 12;
/**
 * Letters of the longest word that gets soft hyphens. No German word is longer, and the patterns take quadratic time;
 * styles let such a word break anywhere.
 */
const LONGEST = 100;

const hyphenated = remembered(
	(word) => german.hyphenateSync(word, { minWordLength: 1 }),
	// Long words of a portal of ten thousand articles.
	50_000,
);

/**
 * Puts soft hyphens into long German words for narrow columns, with the patterns of the German TeX
 * users' group. Addresses, file names and numbers stay whole.
 *
 * @param shortest words with fewer letters stay as they are
 */
export function withSoftHyphens(text: string, shortest: number = SHORTEST): string {
	// Most texts have no long word, which a look at the gaps tells faster than two patterns do.
	if (!hasToken(text, shortest)) return text;
	return text.replace(/[^\s\u00A0\u202F]+/gu, (token) =>
		token.length < shortest || /[@\\_\d]|\w[/.:]\w/.test(token)
			? token
			: token.replace(/\p{L}+/gu, (word) =>
					word.length < shortest || word.length > LONGEST ? word : hyphenated(word),
				),
	);
}

/** @returns false only if no characters between two gaps are as many */
function hasToken(text: string, shortest: number): boolean {
	let start = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === 0x20 || code === 0x0a || code === 0xa0) start = index + 1;
		else if (index - start + 1 >= shortest) return true;
	}
	return false;
}
