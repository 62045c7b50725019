import { isIsoDay } from '#src/base/dates/imprecise-date.ts';
import { codeOrder } from '#src/base/text/code-order.ts';
import { pathOf, summaryOf, titleOf, topicsOf, type Entry } from '#src/model/entry.ts';
import { kindOf } from '#src/model/kinds.ts';
import { plainText } from '#src/base/text/plain-text.ts';

/** An entry in a feed. */
export interface FeedItem {
	/** Stays the same when the portal moves to another host. */
	id: string;
	title: string;
	summary: string;
	/** Full address. */
	url: string;
	/** Day of the last change of content, `YYYY-MM-DD`. */
	updated: string;
	/** Date of a news item or a paper, if known to the day. */
	published?: string;
	categories: { term: string; label: string }[];
}

/** Address and names under which the portal publishes. */
export interface FeedPlace {
	portalId: string;
	fullAddress: (path: string) => string;
	/** Name of a topic. */
	topicName: (id: string) => string | undefined;
}

/** Number of items in a feed, and on a page of its archive, which has the older ones. */
export const NEWEST = 50;

/**
 * Turns entries into feed items, newest first, else in the order given. Leaves out kinds without a date
 * of change (the tables of municipalities, bodies, services).
 */
export function feedItems(entries: readonly Entry[], place: FeedPlace): FeedItem[] {
	return entries
		.flatMap((entry) => feedItem(entry, place) ?? [])
		.sort(
			(a, b) => codeOrder(b.updated, a.updated) || codeOrder(b.published ?? '', a.published ?? ''),
		);
}

/** @returns a tag URI (RFC 4151): unique, and no address that could change. */
export function tagUri(portalId: string, path: string): string {
	return `tag:${portalId},2026:${path}`;
}

function feedItem(entry: Entry, place: FeedPlace): FeedItem | undefined {
	if (!('geprueft' in entry.data) || kindOf(entry.kind).withoutList) return undefined;
	return {
		id: tagUri(place.portalId, pathOf(entry)),
		title: plainText(titleOf(entry)),
		summary: plainText(summaryOf(entry) ?? ''),
		url: place.fullAddress(pathOf(entry)),
		updated: entry.data.stand,
		...publishedOn(entry),
		categories: [
			{ term: entry.kind, label: kindOf(entry.kind).plural },
			...topicsOf(entry).map((id) => ({ term: id, label: place.topicName(id) ?? id })),
		],
	};
}

function publishedOn({ data }: Entry): { published: string } | undefined {
	const date = 'datum' in data ? data.datum : undefined;
	return date !== undefined && isIsoDay(date) ? { published: date } : undefined;
}
