/** @returns the value at a path of some data; undefined if there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	let value = data;
	for (const step of path) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
			return undefined;
		value = (value as Record<PropertyKey, unknown>)[step];
	}
	return value;
}
