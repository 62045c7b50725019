import german from 'hyphen/de/index.js';

/** The browser may break longer words here; it knows German only where it brings a dictionary. */
const SHORTEST = 12;

/**
 * Puts soft hyphens into long German words, by the patterns of the German TeX users' group, for
 * narrow columns.
 */
export function withSoftHyphens(text: string): string {
	return german.hyphenateSync(text, { minWordLength: SHORTEST });
}
