import { noting } from './query.ts';

/**
 * Keeps the result made last, for a thing that a few pages in a row need. Whoever uses the result depends on what the
 * computation asked (`query.ts`).
 *
 * @returns a function that computes the result for a key, unless it did so last
 */
export function lastMade<K extends object, T>(compute: (key: K) => T): (key: K) => T {
	let last: { key: K; value: T; again: () => void } | undefined;
	return (key) => {
		if (last?.key === key) last.again();
		else last = { key, ...noting(() => compute(key)) };
		return last.value;
	};
}
