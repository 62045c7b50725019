/** What a sum covers if that is less or more than the price of one project. */
export type Extent = 'teil' | 'paket' | 'programm' | 'nicht-ausgegeben';

/**
 * @param stated a sum
 * @param solutions that its entry is about: what is said of several at once is the price of none of them
 * @returns what it covers; undefined for the price of one project
 */
export function extentOf(
	stated: { umfang?: string | undefined; loesung?: string | undefined },
	solutions: readonly string[],
): Extent | undefined {
	const { umfang = 'ganz', loesung: paid } = stated;
	if (umfang !== 'ganz') return umfang as Extent;
	return paid === undefined && solutions.length > 1 ? 'paket' : undefined;
}
