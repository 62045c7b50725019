import type { Entry } from '#src/model/entry.ts';
import { populationOf } from '#src/model/facets.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import { isFrom } from '#src/model/from-region.ts';
import { caseState } from './case-count.ts';

/** Cases of a solution, each group by size. */
export interface WhoHasIt {
	/** Those who have or try it, in the portal's own region and elsewhere. */
	region: Entry<'praxisbeispiele'>[];
	elsewhere: Entry<'praxisbeispiele'>[];
	/** Those elsewhere whose size is not known. */
	unsized: Entry<'praxisbeispiele'>[];
	/** Those who have not got it yet, or no longer. */
	planned: Entry<'praxisbeispiele'>[];
	/** Those who planned it once; what became of it is not known. */
	undecided: Entry<'praxisbeispiele'>[];
	ended: Entry<'praxisbeispiele'>[];
}

/**
 * Divides cases by who has the solution at all, and those by where they come from: municipalities and bodies of the
 * district come first.
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
	const isOwn = (entry: Entry<'praxisbeispiele'>) => isFrom(entry, region, resolve);
	const isSized = (entry: Entry) => populationOf(entry, resolve) !== undefined;
	const inState = (...states: ReturnType<typeof caseState>[]) =>
		sorted.filter((each) => states.includes(caseState(each)));
	const having = inState('having', 'testing');
	return {
		region: having.filter(isOwn),
		elsewhere: having.filter((entry) => !isOwn(entry) && isSized(entry)),
		unsized: having.filter((entry) => !isOwn(entry) && !isSized(entry)),
		planned: inState('planned'),
		undecided: inState('undecided'),
		ended: inState('ended'),
	};
}
