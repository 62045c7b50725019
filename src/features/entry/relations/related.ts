import { groupByEach } from '#src/base/group-by-each.ts';
import { codeOrder } from '#src/base/text/code-order.ts';
import { topicsOf, type Entry } from '#src/model/entry.ts';
import { strengthBetween, TIED, type Ties } from './ties.ts';

/** What is near to an entry. */
export interface Related<E extends Entry> {
	entries: E[];
	/** They have more in common with it than a topic. */
	tied: boolean;
}

/** Answers which of some entries are near to one, besides some; made once for many questions. */
export type FindRelated<E extends Entry> = (
	entry: Entry,
	most: number,
	except?: ReadonlySet<Entry>,
) => Related<E>;

/**
 * Finds what belongs to an entry: what it has ties with, the strongest first, among equals by topics. Only where
 * nothing has a tie, what shares a topic: the first topic counts most, each further one adds to it.
 *
 * Only entries that share a tie are compared one by one. By their topics alone many entries ask the same question, so
 * its answer is kept.
 *
 * @param candidates entries to choose from; the entry itself is left out
 * @param tiesOf see `ties.ts`
 */
export function relatedAmong<E extends Entry>(
	candidates: readonly E[],
	tiesOf: (entry: Entry) => Ties,
): FindRelated<E> {
	const byTopic = groupByEach(candidates, topicsOf);
	const byTie = groupByEach(candidates, (candidate) => [...tiesOf(candidate).keys()]);
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
	return (entry, most, except = new Set()) => {
		const others = (found: Iterable<E>) =>
			[...found].filter(
				(each) => !except.has(each) && (each.kind !== entry.kind || each.id !== entry.id),
			);
		const ties = tiesOf(entry);
		const sharing = others(new Set([...ties.keys()].flatMap((tie) => byTie.get(tie) ?? []))).filter(
			(candidate) => strengthBetween(ties, tiesOf(candidate)) >= TIED,
		);
		if (sharing.length > 0) {
			// A topic decides only among equal ties.
			const score = (candidate: E) =>
				100 * strengthBetween(ties, tiesOf(candidate)) + topicCloseness(entry, candidate);
			return { entries: inOrder(sharing, score).slice(0, most), tied: true };
		}
		// One more, since the entry itself may be among them.
		const near = others(nearestByTopics(entry, most + except.size + 1));
		return { entries: near.slice(0, most), tied: false };
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
