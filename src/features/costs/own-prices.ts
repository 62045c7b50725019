/**
 * @param body text of a guide
 * @returns whether a section about costs has a table: its prices are not told twice
 */
export function hasOwnPrices(body: string): boolean {
	return body
		.split(/^(?=## )/m)
		.some((section) => /^## .*kost/i.test(section) && /^\|[ :]*-{3}/m.test(section));
}
