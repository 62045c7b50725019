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

/**
 * @returns a function that computes the result for each key once, like {@link once}; that of an object is forgotten with it
 */
export function oncePer<K, T>(compute: (key: K) => T): (key: K) => T {
	const byValue = new Map<K, () => T>();
	const byObject = new WeakMap<object, () => T>();
	return (key) => {
		const isObject = typeof key === 'object' && key !== null;
		const known = isObject ? byObject.get(key) : byValue.get(key);
		if (known) return known();
		const result = once(() => compute(key));
		if (isObject) byObject.set(key, result);
		else byValue.set(key, result);
		return result();
	};
}
