import { noting } from './query.ts';

/**
 * Delays a computation until its result is first needed; it runs once. Whoever uses the result depends on what the
 * computation asked (`query.ts`).
 *
 * @returns a function that returns the result
 */
export function once<T>(compute: () => T): () => T {
	let result: { value: T; again: () => void } | undefined;
	return () => {
		if (result) result.again();
		else result = noting(compute);
		return result.value;
	};
}

/** @returns a function that computes the result for each key once, like {@link once} */
export function oncePer<K, T>(compute: (key: K) => T): (key: K) => T {
	const known = new Map<K, () => T>();
	return (key) => {
		const result = known.get(key) ?? once(() => compute(key));
		known.set(key, result);
		return result();
	};
}
