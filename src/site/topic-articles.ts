import { groupByEach } from '#src/base/group-by-each.ts';
import { queryBy, queryOnce } from '#src/base/query.ts';
import { topicsOf, type Entry } from '#src/model/entry.ts';
import { articles } from './published.ts';

const byTopic = queryOnce('articlesByTopic', () =>
	groupByEach(articles(), (entry) => new Set(topicsOf(entry))),
);

/** The published articles about a topic, kind by kind in the kind's own order. */
export const articlesAbout = queryBy(
	'articlesAbout',
	(topic): readonly Entry[] => byTopic().get(topic) ?? [],
);
