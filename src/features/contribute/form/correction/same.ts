/** @returns true for the same data; the order of fields does not count, a field without value is none */
export function isSame(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((each, index) => isSame(each, b[index]));
	if (!isFields(a) || !isFields(b)) return false;
	const names = new Set([...Object.keys(a), ...Object.keys(b)]);
	return [...names].every((name) => isSame(a[name], b[name]));
}

/** @returns true for fields with values, not for lists and plain values */
export function isFields(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
