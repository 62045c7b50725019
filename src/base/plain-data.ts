/** @returns true for data that is the same after it was written as JSON and read back */
export function isPlainData(value: unknown): boolean {
	switch (typeof value) {
		case 'string':
		case 'boolean':
			return true;
		case 'number':
			return Number.isFinite(value) && !Object.is(value, -0);
		case 'object':
			if (value === null) return true;
			if (Array.isArray(value)) return value.every(isPlainData);
			return (
				Object.getPrototypeOf(value) === Object.prototype &&
				!Object.hasOwn(value, '__proto__') &&
				Object.values(value).every(isPlainData)
			);
		default:
			return false;
	}
}
