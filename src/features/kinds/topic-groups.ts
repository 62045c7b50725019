import { excerptOf } from '../catalogue/sublists.ts';
import { ofKind, solutionsOf, type Entry } from '#src/model/entry.ts';
import { kindOf, type KindId } from '#src/model/kinds.ts';
import { groupByKind } from '#src/site/publication.ts';
import { solutionsAbout } from '#src/site/solution-articles.ts';
import { articlesAbout } from '#src/site/topic-articles.ts';

/** The entries of a kind that a topic has. */
export interface TopicGroup {
	kind: KindId;
	title: string;
	/** All of them. */
	count: number;
	/** Those that the topic's page names. */
	entries: readonly Entry[];
	/** Where all are, if the page names a part. */
	whole: ReturnType<typeof excerptOf>['whole'];
	/** The kind, if its entries expire while the page is read. */
	expiryGroup: KindId | undefined;
}

/** @returns what a topic's page has, a group for each kind, in the portal's order */
export function topicGroups(topic: Entry): TopicGroup[] {
	const about = articlesAbout(topic.id);
	const solutions = solutionsAbout(topic.id).map(({ id }) => id);
	return groupByKind([...about, ...solutionsAbout(topic.id)]).map(({ kind, entries }) => {
		// A part shows what the kind's own order puts first; all of them are found by their titles.
		const { entries: part, whole } = excerptOf(topic, kind, ofKind(about, kind));
		return {
			kind,
			title: kindOf(kind).plural,
			count: entries.length,
			entries: nearestFirst(whole ? part : entries, solutions),
			whole,
			expiryGroup: whole === undefined && kindOf(kind).expiresOn ? kind : undefined,
		};
	});
}

/**
 * Puts what has one of a topic's solutions before the rest, in the order of the solutions, and of these first what
 * belongs to a municipality of the network; else the given order stays.
 *
 * @param solutions ids of the topic's solutions, in their order
 */
export function nearestFirst<E extends Entry>(
	entries: readonly E[],
	solutions: readonly string[],
): E[] {
	const place = (entry: E) => {
		const places = solutionsOf(entry).flatMap((id) => {
			const at = solutions.indexOf(id);
			return at < 0 ? [] : [at];
		});
		return places.length > 0 ? Math.min(...places) : solutions.length;
	};
	const isFar = (entry: E) => Number(!('kommune' in entry.data && entry.data.kommune));
	return entries
		.map((entry) => ({ entry, at: place(entry), far: isFar(entry) }))
		.sort((a, b) => a.at - b.at || (a.at < solutions.length ? a.far - b.far : 0))
		.map(({ entry }) => entry);
}
