import { spellOutUmlauts } from '#src/base/text/umlauts.ts';

const ENDINGS = /(?:ern|em|en|er|es|e|n|s)$/;

/**
 * Reduces a word to the stem its inflected forms share: `Anträgen`, `Anträge` and `Antrag` become
 * `antrag`. A light stemmer, only to compare words; the index has its own.
 *
 * @param word any case
 */
export function wordStem(word: string): string {
	const lower = word.normalize('NFC').toLowerCase();
	let stem = spellOutUmlauts(lower).replace(/[aou]e/g, (pair) => pair.charAt(0));
	for (let round = 0; round < 2; round++) {
		const shorter = stem.replace(ENDINGS, '');
		if (shorter.length < 4) break;
		stem = shorter;
	}
	return stem;
}
