/**
 * Delays a computation until its result is first needed; it runs once.
 *
 * @returns a function that returns the result
 */
export function once<T>(compute: () => T): () => T {
	let result: { value: T } | undefined;
	return () => (result ??= { value: compute() }).value;
}
