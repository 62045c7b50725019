import { queryBy, queryOnce } from '#src/base/query.ts';
import { topicsOf, type Entry } from '#src/model/entry.ts';
import { articles } from './published.ts';

const byTopic = queryOnce('articlesByTopic', () => {
	const found = new Map<string, Entry[]>();
	for (const entry of articles()) {
		for (const id of new Set(topicsOf(entry))) {
			const list = found.get(id);
			if (list) list.push(entry);
			else found.set(id, [entry]);
		}
	}
	return found;
});

/** The published articles about a topic, kind by kind in the kind's own order. */
export const articlesAbout = queryBy(
	'articlesAbout',
	(topic): readonly Entry[] => byTopic().get(topic) ?? [],
);
