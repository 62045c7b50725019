import { ofKind, pathOf, titleOf, topicsOf, type Entry } from '#src/model/entry.ts';
import { kindIds, kindOf } from '#src/model/kinds.ts';
import type { Publication } from '../publication/publication.ts';
import { feedItems, tagUri } from './feed-item.ts';
import { atomText, jsonFeedText } from './feed-text.ts';

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
			entries: articles.filter((entry) => topicsOf(entry).includes(topic.id)),
		})),
	];
}

/** @returns a feed in one of its formats. */
export function writeFeed(
	{ page, subject, entries }: PortalFeed,
	format: 'xml' | 'json',
	{ name, description, publisher, licence, date, portalId, fullAddress, nameOf }: Publication,
): string {
	const write = format === 'xml' ? atomText : jsonFeedText;
	return write({
		id: tagUri(portalId, page),
		title: [name, ...(subject ? [subject] : [])].join(': '),
		description: subject ? `Neues und Geändertes: ${subject}` : description,
		page: fullAddress(page),
		atom: fullAddress(`${page}feed.xml`),
		json: fullAddress(`${page}feed.json`),
		publisher,
		rights: `${licence.name}, ${licence.address}`,
		date,
		items: feedItems(entries, {
			portalId,
			fullAddress,
			topicName: (id) => nameOf(['themen'], id),
		}),
	});
}
