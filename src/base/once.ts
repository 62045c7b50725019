/**
 * Puts a computation off until its result is first asked for; it then runs once.
 *
 * @returns a function that gives the result
 */
export function once<T>(compute: () => T): () => T {
	let result: { value: T } | undefined;
	return () => (result ??= { value: compute() }).value;
}
