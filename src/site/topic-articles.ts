import { groupByEach } from '#src/base/group-by-each.ts';
import { queryBy, queryOnce } from '#src/base/query.ts';
import { topicsOf, type Entry } from '#src/model/entry.ts';
import { allEntries, articles } from './published.ts';

const byTopic = queryOnce('articlesByTopic', () =>
	groupByEach(articles(), (entry) => new Set(topicsOf(entry))),
);

/** The published articles about a topic, kind by kind in the kind's own order. */
export const articlesAbout = queryBy(
	'articlesAbout',
	(topic): readonly Entry[] => byTopic().get(topic) ?? [],
);

const everythingByTopic = queryOnce('everythingByTopic', () =>
	groupByEach(allEntries(), (entry) => new Set(topicsOf(entry))),
);

/**
 * Everything published about a topic, kind by kind: its articles and what has no text of its own, as solutions and
 * duties. Every number of a topic counts these, as the search does.
 */
export const entriesAbout = queryBy(
	'entriesAbout',
	(topic): readonly Entry[] => everythingByTopic().get(topic) ?? [],
);
