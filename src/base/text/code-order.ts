/** Compares ids, addresses and ISO dates, which are ASCII: by code unit, the same on every computer. */
export function codeOrder(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
