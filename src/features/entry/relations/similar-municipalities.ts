import { codeOrder } from '#src/base/text/code-order.ts';
import type { Entry } from '#src/model/entry.ts';

/**
 * Finds the municipalities nearest in size, by the ratio of the populations: 2,000 and 2,500 are as
 * near as 20,000 and 25,000.
 *
 * @param most largest number of results
 */
export function similarMunicipalities(
	municipality: Entry<'kommunen'>,
	all: readonly Entry<'kommunen'>[],
	most: number,
): Entry<'kommunen'>[] {
	const distance = (other: Entry<'kommunen'>) =>
		Math.abs(Math.log((other.data.einwohner + 1) / (municipality.data.einwohner + 1)));
	return all
		.filter((other) => other.id !== municipality.id)
		.sort((a, b) => distance(a) - distance(b) || codeOrder(a.id, b.id))
		.slice(0, most);
}
