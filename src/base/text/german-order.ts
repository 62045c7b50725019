const collator = new Intl.Collator('de', { numeric: true });

/**
 * Compares texts in the order of German lists: `Ä` beside `A`, numbers by their value (`Band 9`
 * before `Band 10`).
 */
export function germanOrder(a: string, b: string): number {
	return collator.compare(a, b);
}
