/** @returns the largest of 1, 2, 5, 10, 20, 50 … that is not above a value; at least 1. */
export function roundBelow(value: number): number {
	const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
	const step = [5, 2].find((factor) => factor * power <= value) ?? 1;
	return step * power;
}
