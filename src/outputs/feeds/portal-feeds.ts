import { ofKind, pathOf, titleOf, topicsOf, type Entry } from '#src/model/entry.ts';
import { kindIds, kindOf } from '#src/model/kinds.ts';
import type { Publication } from '../publication/publication.ts';
import { archivePages, type ArchivePage } from './feed-archive.ts';
import { feedItems, NEWEST, tagUri } from './feed-item.ts';
import { atomText, jsonFeedText, type FeedContent } from './feed-text.ts';

/** News of one page of the portal. */
export interface PortalFeed {
	/** Address of the page below the portal's base, with slashes at both ends; the feed is below it. */
	page: string;
	/** What the feed is about; empty for everything. */
	subject: string;
	entries: readonly Entry[];
}

/**
 * Every feed: everything, each kind that has dates of change, each topic.
 *
 * @param entries published ones, each kind in its own order
 * @param articles the entries among them with a text of their own
 */
export function portalFeedsOf(entries: readonly Entry[], articles: readonly Entry[]): PortalFeed[] {
	const byTopic = new Map<string, Entry[]>();
	for (const entry of articles) {
		for (const id of new Set(topicsOf(entry))) {
			const own = byTopic.get(id);
			if (own) own.push(entry);
			else byTopic.set(id, [entry]);
		}
	}
	return [
		{ page: '/', subject: '', entries: articles },
		...kindIds
			.filter((kind) => !kindOf(kind).withoutList && 'geprueft' in kindOf(kind).schema.shape)
			.map((kind) => ({
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
export function archiveOf(feed: PortalFeed, publication: Publication): ArchivePage[] {
	return archivePages(itemsOf(feed, publication));
}

/** @returns a feed in one of its formats. */
export function writeFeed(
	feed: PortalFeed,
	format: 'xml' | 'json',
	publication: Publication,
): string {
	const items = itemsOf(feed, publication);
	const content = { ...contentOf(feed, publication), items: items.slice(0, NEWEST) };
	if (format === 'json') return jsonFeedText(content);
	const newest = archivePages(items).at(-1);
	if (!newest) return atomText(content);
	return atomText({
		...content,
		archive: { previous: publication.fullAddress(feed.page + newest.file) },
	});
}

/** @returns a page of a feed's archive, in the Atom format. */
export function writeArchivePage(
	feed: PortalFeed,
	page: ArchivePage,
	pages: readonly ArchivePage[],
	publication: Publication,
): string {
	const content = contentOf(feed, publication);
	const place = pages.findIndex(({ file }) => file === page.file);
	const address = (other: ArchivePage | undefined) =>
		other && publication.fullAddress(feed.page + other.file);
	return atomText({
		...content,
		atom: publication.fullAddress(feed.page + page.file),
		items: page.items,
		archive: {
			previous: address(pages[place - 1]),
			page: { current: content.atom, next: address(pages[place + 1]) },
		},
	});
}

function itemsOf({ entries }: PortalFeed, { portalId, fullAddress, nameOf }: Publication) {
	return feedItems(entries, {
		portalId,
		fullAddress,
		topicName: (id) => nameOf(['themen'], id),
	});
}

function contentOf(
	{ page, subject }: PortalFeed,
	{ name, description, publisher, licence, date, portalId, fullAddress }: Publication,
): Omit<FeedContent, 'items'> {
	return {
		id: tagUri(portalId, page),
		title: [name, ...(subject ? [subject] : [])].join(': '),
		description: subject ? `Neues und Geändertes: ${subject}` : description,
		page: fullAddress(page),
		atom: fullAddress(`${page}feed.xml`),
		json: fullAddress(`${page}feed.json`),
		publisher,
		rights: `${licence.name}, ${licence.address}`,
		date,
	};
}
