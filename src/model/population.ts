/**
 * @param data fields of an entry
 * @param ofMunicipality population by id; undefined for an unknown municipality
 * @returns the population of the municipality that an entry belongs to; else the one that it states itself, about a body
 * that is not in the table of municipalities
 */
export function populationFrom(
	{ kommune, einwohner }: { kommune?: unknown; einwohner?: { anzahl: number } },
	ofMunicipality: (id: string) => number | undefined,
): number | undefined {
	const known = typeof kommune === 'string' ? ofMunicipality(kommune) : undefined;
	return known ?? einwohner?.anzahl;
}
