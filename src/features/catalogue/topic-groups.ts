import { excerptOf } from './sublists.ts';
import type { Entry } from '#src/model/entry.ts';
import { kindOf, type KindId } from '#src/model/kinds.ts';
import { groupByKind } from '#src/site/publication.ts';
import { solutionsAbout } from '#src/site/solution-articles.ts';
import { entriesAbout } from '#src/site/topic-articles.ts';
import { portal } from '#src/site/portal/portal.ts';
import { findEntry } from '#src/site/published.ts';
import { isFrom } from '#src/model/from-region.ts';
import { nearestFirst } from './nearest-first.ts';

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
	const ordering = { id: topic.id, solutions: solutionsAbout(topic.id) };
	return groupByKind(entriesAbout(topic.id)).map(({ kind, entries }) => {
		// A part shows what the kind's own order puts first; all of them are found by their titles.
		const { entries: part, whole } = excerptOf(topic, kind, entries);
		return {
			kind,
			// As its jump says it: a list of duties has hints, too.
			title: kindOf(kind).counted ?? kindOf(kind).plural,
			count: entries.length,
			entries: nearestFirst(whole ? part : entries, ordering, isNear),
			whole,
			expiryGroup: whole === undefined && kindOf(kind).expiresOn ? kind : undefined,
		};
	});
}

/** @returns whether an entry tells of the district */
function isNear(entry: Entry): boolean {
	return entry.kind === 'praxisbeispiele'
		? isFrom(entry, portal.region, findEntry)
		: 'kommune' in entry.data && entry.data.kommune !== undefined;
}

/** Rows of a kind that a topic shows at once; the others are folded, or on a page of their own. */
const FIRST = 4;

/** @returns how many entries of a group a topic shows at once: folding a single row would save nothing */
export function firstOf({ length }: readonly Entry[]): number {
	return length <= FIRST + 1 ? length : FIRST;
}

/** @returns the entries of a topic that its page has as rows, folded or not */
export function rowsOfTopic(topic: Entry): Entry[] {
	return topicGroups(topic).flatMap(({ entries, whole }) =>
		whole ? entries.slice(0, firstOf(entries)) : entries,
	);
}
