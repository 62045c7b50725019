import { groupByEach } from '#src/base/group-by-each.ts';
import { queryBy, queryOnce } from '#src/base/query.ts';
import { solutionsOf, topicsOf, type Entry } from '#src/model/entry.ts';
import { articles, entriesOf } from './published.ts';

const bySolution = queryOnce('articlesBySolution', () => groupByEach(articles(), solutionsOf));

/** The published articles about a solution, kind by kind in the kind's own order. */
export const articlesWithSolution = queryBy(
	'articlesWithSolution',
	(solution): readonly Entry[] => bySolution().get(solution) ?? [],
);

/** The solutions of a topic, in their own order. */
export const solutionsAbout = queryBy('solutionsAbout', (topic) =>
	entriesOf('loesungen').filter((solution) => topicsOf(solution).includes(topic)),
);
