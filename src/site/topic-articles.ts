import { once } from '#src/base/once.ts';
import { topicsOf, type Entry } from '#src/model/entry.ts';
import { articles } from './published.ts';

const byTopic = once(() => {
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

/** @returns the published articles about a topic, kind by kind in the kind's own order. */
export function articlesAbout(topic: string): readonly Entry[] {
	return byTopic().get(topic) ?? [];
}
