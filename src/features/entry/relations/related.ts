import { groupByEach } from '#src/base/group-by-each.ts';
import { codeOrder } from '#src/base/text/code-order.ts';
import { topicsOf, type Entry } from '#src/model/entry.ts';

/** Answers which of some entries are near to one; made once for many questions. */
export type FindRelated<E extends Entry> = (entry: Entry, most: number) => E[];

/**
 * Orders entries by how much they have in common with one: its first topic counts most, each
 * further shared topic and each shared public service adds to it.
 *
 * Only entries that share a service are compared one by one. By their topics alone many entries ask
 * the same question, so its answer is kept.
 *
 * @param candidates entries to choose from; the entry itself is left out
 * @returns the nearest first; entries that share nothing are left out
 */
export function relatedAmong<E extends Entry>(candidates: readonly E[]): FindRelated<E> {
	const byTopic = groupByEach(candidates, topicsOf);
	const byService = groupByEach(candidates, servicesOf);
	const kept = new Map<string, readonly E[]>();
	const nearestByTopics = (entry: Entry, most: number): readonly E[] => {
		const topics = topicsOf(entry);
		const key = [most, ...topics].join(' ');
		const known = kept.get(key);
		if (known) return known;
		const sharing = new Set(topics.flatMap((topic) => byTopic.get(topic) ?? []));
		const nearest = inOrder([...sharing], (candidate) => topicCloseness(entry, candidate));
		const found = nearest.slice(0, most);
		kept.set(key, found);
		return found;
	};
	return (entry, most) => {
		const sharing = servicesOf(entry).flatMap((service) => byService.get(service) ?? []);
		// One more by topics, since the entry itself may be among them.
		const near = new Set([...nearestByTopics(entry, most + 1), ...sharing]);
		const others = [...near].filter(({ kind, id }) => kind !== entry.kind || id !== entry.id);
		return inOrder(others, (candidate) => closeness(entry, candidate)).slice(0, most);
	};
}

/** @returns those with a score, the highest first. */
function inOrder<E extends Entry>(entries: readonly E[], scoreOf: (entry: E) => number): E[] {
	return entries
		.map((entry) => ({ entry, score: scoreOf(entry) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || codeOrder(a.entry.id, b.entry.id))
		.map(({ entry }) => entry);
}

function closeness(a: Entry, b: Entry): number {
	const services = servicesOf(a).filter((service) => servicesOf(b).includes(service)).length;
	return topicCloseness(a, b) + 2 * services;
}

function topicCloseness(a: Entry, b: Entry): number {
	const [, ...otherTopics] = topicsOf(a);
	const topicsB = topicsOf(b);
	const others = otherTopics.filter((topic) => topicsB.includes(topic)).length;
	return firstTopicShared(a, b) + others;
}

function firstTopicShared(a: Entry, b: Entry): number {
	const [first] = topicsOf(a);
	if (first === undefined) return 0;
	if (topicsOf(b)[0] === first) return 4;
	return topicsOf(b).includes(first) ? 2 : 0;
}

function servicesOf(entry: Entry): string[] {
	return 'leistungen' in entry.data ? (entry.data.leistungen ?? []) : [];
}
