import { codeOrder } from '#src/base/text/code-order.ts';
import { topicsOf, type Entry } from '#src/model/entry.ts';

/**
 * Orders entries by how much they have in common with one: its first topic counts most, each
 * further shared topic and each shared public service adds to it.
 *
 * @param candidates entries to choose from; the entry itself is left out
 * @param most largest number of results
 * @returns the nearest first; entries that share nothing are left out
 */
export function related<E extends Entry>(
	entry: Entry,
	candidates: readonly E[],
	most: number,
): E[] {
	return candidates
		.filter((candidate) => candidate.kind !== entry.kind || candidate.id !== entry.id)
		.map((candidate) => ({ candidate, score: closeness(entry, candidate) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || codeOrder(a.candidate.id, b.candidate.id))
		.slice(0, most)
		.map(({ candidate }) => candidate);
}

function closeness(a: Entry, b: Entry): number {
	const [, ...otherTopics] = topicsOf(a);
	const topicsB = topicsOf(b);
	const others = otherTopics.filter((topic) => topicsB.includes(topic)).length;
	const services = servicesOf(a).filter((service) => servicesOf(b).includes(service)).length;
	return firstTopicShared(a, b) + others + 2 * services;
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
