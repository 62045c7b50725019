import { codeOrder } from '#src/base/text/code-order.ts';
import { formatNumber } from '#src/base/text/numbers.ts';
import type { Entry } from '#src/model/entry.ts';

/** A municipality more than twice or less than half as large is not similar. */
const MOST_TIMES = 2;

/**
 * Finds the municipalities nearest in size, by the ratio of the populations: 2,000 and 2,500 are as
 * near as 20,000 and 25,000. None is more than twice or less than half as large.
 *
 * @param most largest number of results
 */
export function similarMunicipalities(
	municipality: Entry<'kommunen'>,
	all: readonly Entry<'kommunen'>[],
	most: number,
): Entry<'kommunen'>[] {
	const times = (other: Entry<'kommunen'>) => other.data.einwohner / municipality.data.einwohner;
	const distance = (other: Entry<'kommunen'>) => Math.abs(Math.log(times(other)));
	return all
		.filter((other) => other.id !== municipality.id)
		.filter((other) => times(other) <= MOST_TIMES && times(other) >= 1 / MOST_TIMES)
		.sort((a, b) => distance(a) - distance(b) || codeOrder(a.id, b.id))
		.slice(0, most);
}

/** @returns how large a municipality is beside another: „50.775 Einwohner, das 1,2-Fache“ */
export function sizeBeside(
	{ data }: Entry<'kommunen'>,
	{ data: { einwohner } }: Entry<'kommunen'>,
): string {
	const times = Math.round((data.einwohner / einwohner) * 10) / 10;
	const words = times === 1 ? 'etwa gleich groß' : `das ${formatNumber(times)}-Fache`;
	return `${formatNumber(data.einwohner)} Einwohner, ${words}`;
}
