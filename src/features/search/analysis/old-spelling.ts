/** An ß that is written ss today: not after a long vowel of two letters. */
const AS_BEFORE_1996 = /(?<![äae]u|[ea]i|ie)ß/;

/** @returns a word in lower case as it is spelt since 1996 */
export function inTodaysSpelling(word: string): string {
	return word.replace(AS_BEFORE_1996, 'ss');
}

/**
 * Splits a word in the spelling before 1996: `Friedensprozeß`, `Beschluß|reife`.
 *
 * @param partsOf splits words in the spelling of today
 * @returns the parts as the word has them
 */
export function partsInOldSpelling(
	word: string,
	partsOf: (word: string) => readonly string[],
): readonly string[] {
	if (!AS_BEFORE_1996.test(word)) return [];
	const forms = partsOf(inTodaysSpelling(word));
	const changed = word.search(AS_BEFORE_1996);
	let start = 0;
	return forms.map((form) => {
		const isLonger = start <= changed && changed < start + form.length;
		const part = word.slice(start, start + form.length - (isLonger ? 1 : 0));
		start += part.length;
		return part;
	});
}
