const ENDINGS = /(?:ern|em|en|er|es|e|n|s)$/;
const FOLDED: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

/**
 * Reduces a word to what its inflected forms share: `Anträgen`, `Anträge` and `Antrag` become
 * `antrag`. A light stemmer, only to tell whether a word is known; the index has its own.
 *
 * @param word any case
 */
export function wordStem(word: string): string {
	const folded = word
		.normalize('NFC')
		.toLowerCase()
		.replace(/[äöüß]/g, (letter) => FOLDED[letter] ?? letter)
		.replace(/ae|oe|ue/g, (pair) => pair.charAt(0));
	let stem = folded;
	for (let round = 0; round < 2; round++) {
		const shorter = stem.replace(ENDINGS, '');
		if (shorter.length < 4) break;
		stem = shorter;
	}
	return stem;
}
