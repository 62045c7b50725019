import { titleOf, type Entry } from '#src/model/entry.ts';
import { populationOf } from '#src/model/facets.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';

/** Cases of a solution: those of the portal's own region, and all others, each by size. */
export interface WhoHasIt {
	region: Entry<'praxisbeispiele'>[];
	elsewhere: Entry<'praxisbeispiele'>[];
}

/**
 * Divides cases by where they come from: municipalities of the district and bodies that bear its name come first.
 * The smallest administration is the first of each; whose size is not known comes last.
 *
 * @param region name of the district
 */
export function whoHasIt(
	cases: readonly Entry<'praxisbeispiele'>[],
	region: string,
	resolve: Resolve,
): WhoHasIt {
	const size = (entry: Entry) => populationOf(entry, resolve) ?? Infinity;
	const sorted = cases.toSorted((a, b) => (size(a) === size(b) ? 0 : size(a) - size(b)));
	const isOwn = ({ data: { kommune, organisation } }: Entry<'praxisbeispiele'>) => {
		const body = organisation && resolve(['organisationen'], organisation);
		return kommune !== undefined || (body ? titleOf(body).includes(region) : false);
	};
	return {
		region: sorted.filter(isOwn),
		elsewhere: sorted.filter((entry) => !isOwn(entry)),
	};
}
