/**
 * Compares ids, addresses and ISO dates by code unit. They are ASCII, so the order is the same on
 * every computer.
 */
export function codeOrder(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
