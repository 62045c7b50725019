import { hasFeed } from '#src/model/built-addresses.ts';
import { ofKind, pathOf, titleOf, topicsOf, type Entry } from '#src/model/entry.ts';
import { kindIds, kindOf } from '#src/model/kinds.ts';
import type { Publication } from '../publication/publication.ts';
import { archivePages, type ArchivePage } from './feed-archive.ts';
import { feedItems, NEWEST, tagUri } from './feed-item.ts';
import { atomText, jsonFeedText, type FeedContent } from './feed-text.ts';

/** What a feed is about. */
export interface FeedSubject {
	/** Address of the page below the portal's base, with slashes at both ends; the feed is below it. */
	page: string;
	/** Empty for everything. */
	subject: string;
}

/** News of one page of the portal. */
export interface PortalFeed extends FeedSubject {
	entries: readonly Entry[];
}

/** A page of a feed's archive with the names of its neighbours, and nothing else of them. */
export interface LinkedPage extends ArchivePage {
	older?: string | undefined;
	newer?: string | undefined;
}

/**
 * Every feed: everything, each kind that has dates of change, each topic.
 *
 * @param entries published ones, each kind in its own order
 */
export function portalFeedsOf(entries: readonly Entry[]): PortalFeed[] {
	const dated = entries.filter(({ kind }) => hasFeed(kind));
	const byTopic = new Map<string, Entry[]>();
	for (const entry of dated) {
		for (const id of new Set(topicsOf(entry))) {
			const own = byTopic.get(id);
			if (own) own.push(entry);
			else byTopic.set(id, [entry]);
		}
	}
	return [
		{ page: '/', subject: '', entries: dated },
		...kindIds.filter(hasFeed).map((kind) => ({
			page: `/${kind}/`,
			subject: kindOf(kind).plural,
			entries: ofKind(entries, kind),
		})),
		...ofKind(entries, 'themen').map((topic) => ({
			page: pathOf(topic),
			subject: titleOf(topic),
			entries: byTopic.get(topic.id) ?? [],
		})),
	];
}

/** @returns the pages of a feed's archive, the oldest first; most feeds have none. */
export function archiveOf(feed: PortalFeed, publication: Publication): LinkedPage[] {
	return archivePages(itemsOf(feed, publication)).map((page, place, pages) => ({
		...page,
		older: pages[place - 1]?.name,
		newer: pages[place + 1]?.name,
	}));
}

/** Formats of feeds: Atom and JSON Feed. The ending of their files. */
export type FeedFormat = 'xml' | 'json';

/** @returns a feed in one of its formats. */
export function writeFeed(feed: PortalFeed, format: FeedFormat, publication: Publication): string {
	const items = itemsOf(feed, publication);
	const newest = archivePages(items).at(-1);
	return textOf[format]({
		...contentOf(feed, publication),
		address: addressOf(feed, 'feed', format, publication),
		items: items.slice(0, NEWEST),
		...(newest && { archive: { previous: addressOf(feed, newest.name, format, publication) } }),
	});
}

/** @returns a page of a feed's archive in one of its formats. */
export function writeArchivePage(
	feed: FeedSubject,
	page: LinkedPage,
	format: FeedFormat,
	publication: Publication,
): string {
	const address = (name: string | undefined) =>
		name === undefined ? undefined : addressOf(feed, name, format, publication);
	return textOf[format]({
		...contentOf(feed, publication),
		address: addressOf(feed, page.name, format, publication),
		items: page.items,
		archive: {
			previous: address(page.older),
			page: {
				current: addressOf(feed, 'feed', format, publication),
				next: address(page.newer),
			},
		},
	});
}

const textOf = { xml: atomText, json: jsonFeedText };

function addressOf(
	{ page }: FeedSubject,
	name: string,
	format: FeedFormat,
	{ fullAddress }: Publication,
): string {
	return fullAddress(`${page}${name}.${format}`);
}

function itemsOf({ entries }: PortalFeed, { portalId, fullAddress, nameOf }: Publication) {
	return feedItems(entries, {
		portalId,
		fullAddress,
		topicName: (id) => nameOf(['themen'], id),
	});
}

function contentOf(
	{ page, subject }: FeedSubject,
	{ name, description, publisher, licence, date, portalId, fullAddress }: Publication,
): Omit<FeedContent, 'items' | 'address'> {
	return {
		id: tagUri(portalId, page),
		title: [name, ...(subject ? [subject] : [])].join(': '),
		description: subject ? `Neues und Geändertes: ${subject}` : description,
		page: fullAddress(page),
		publisher,
		rights: `${licence.name}, ${licence.address}`,
		date,
	};
}
