import { ownCopy } from './own-copy.ts';

/**
 * Makes a function that computes the result for a text once. It remembers the texts used last, so
 * that memory does not grow with the number of pages.
 *
 * @param limit number of texts to remember; at least half as many are kept
 */
export function remembered<T extends NonNullable<unknown>>(
	compute: (text: string) => T,
	limit: number,
): (text: string) => T {
	// Two generations instead of an order of use: a text used again moves to the younger one.
	let young = new Map<string, T>();
	let old = new Map<string, T>();
	return (text) => {
		const known = young.get(text);
		if (known !== undefined) return known;
		// A part of a long text would keep all of it in memory.
		const key = ownCopy(text);
		const result = old.get(text) ?? compute(key);
		if (young.size >= limit / 2) {
			old = young;
			young = new Map();
		}
		young.set(key, result);
		return result;
	};
}
