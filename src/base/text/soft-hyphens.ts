import german from 'hyphen/de/index.js';

/**
 * Length in letters from which words get soft hyphens: not every browser has a German dictionary.
 */
const SHORTEST = 12;

const known = new Map<string, string>();

/**
 * Puts soft hyphens into long German words for narrow columns, with the patterns of the German TeX
 * users' group. Addresses, file names and numbers stay whole.
 *
 * @param shortest words with fewer letters stay as they are
 */
export function withSoftHyphens(text: string, shortest: number = SHORTEST): string {
	return text.replace(/[^\s\u00A0\u202F]+/gu, (token) =>
		/[@\\_\d]|\w[/.:]\w/.test(token)
			? token
			: token.replace(/\p{L}+/gu, (word) => (word.length < shortest ? word : hyphenated(word))),
	);
}

function hyphenated(word: string): string {
	const before = known.get(word);
	if (before !== undefined) return before;
	const parted = german.hyphenateSync(word, { minWordLength: 1 });
	known.set(word, parted);
	return parted;
}
