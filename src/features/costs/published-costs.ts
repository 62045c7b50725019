import { queryBy, queryOnce } from '#src/base/query.ts';
import { entriesOf, findEntry } from '#src/site/published.ts';
import type { CostEntry } from './cost-row.ts';
import { costsBySolution, type SolutionCosts } from './solution-costs.ts';

const bySolution = queryOnce(
	'costsBySolution',
	() =>
		costsBySolution(
			[...entriesOf('praxisbeispiele'), ...entriesOf('rueckschlaege')] as CostEntry[],
			findEntry,
		),
	(costs) => [...costs],
);

/** What administrations paid for a solution, as published; undefined if no entry says it. */
export const costsOf = queryBy('costsOf', (solution): SolutionCosts | undefined =>
	bySolution().get(solution),
);
