/** @returns the words of texts as written, in normal form C and order of first use, with their uses */
export function wordCounts(texts: Iterable<string>): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) {
		for (const word of text.normalize('NFC').match(/\p{L}+/gu) ?? []) {
			counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	}
	return counts;
}
