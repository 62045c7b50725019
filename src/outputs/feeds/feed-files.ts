import { contentDate } from '#src/site/content-date.ts';
import { allEntries, articles, entriesOf, findEntry } from '#src/site/published.ts';
import { feedItems, tagUri } from './feed-item.ts';
import { atomText, jsonFeedText, type FeedContent } from './feed-text.ts';
import { fullAddress } from '#src/site/link.ts';
import { pathOf, titleOf, topicsOf, type Entry } from '#src/model/entry.ts';
import { kindIds, kindOf } from '#src/model/kinds.ts';
import { portal, portalId } from '#src/site/portal/portal.ts';

/** News of one page of the portal. */
export interface PortalFeed {
	/** Address of the page below the portal's base, with slashes at both ends; the feed lies there. */
	page: string;
	/** What the feed is about; empty for everything. */
	subject: string;
	entries: readonly Entry[];
}

/** Every feed: everything, each kind that has dates of change, each topic. */
export const portalFeeds: readonly PortalFeed[] = [
	{ page: '/', subject: '', entries: articles() },
	...kindIds
		.filter((kind) => !kindOf(kind).withoutList && 'geprueft' in kindOf(kind).schema.shape)
		.map((kind) => ({
			page: `/${kind}/`,
			subject: kindOf(kind).plural,
			entries: allEntries().filter((entry) => entry.kind === kind),
		})),
	...entriesOf('themen').map((thema) => ({
		page: pathOf(thema),
		subject: titleOf(thema),
		entries: articles().filter((entry) => topicsOf(entry).includes(thema.id)),
	})),
];

/** @returns the feed that lies at a page, if there is one. */
export function feedAt(page: string): PortalFeed | undefined {
	return portalFeeds.find((feed) => feed.page === page);
}

/** @returns a feed in its two formats. */
export function feedFile(feed: PortalFeed, format: 'xml' | 'json'): string {
	const content = contentOf(feed);
	return format === 'xml' ? atomText(content) : jsonFeedText(content);
}

function contentOf({ page, subject, entries }: PortalFeed): FeedContent {
	return {
		id: tagUri(portalId, page),
		title: [portal.name, ...(subject ? [subject] : [])].join(': '),
		description: subject ? `Neues und Geändertes: ${subject}` : portal.beschreibung,
		page: fullAddress(page),
		atom: fullAddress(`${page}feed.xml`),
		json: fullAddress(`${page}feed.json`),
		publisher: portal.kontakt.stelle,
		rights: `${portal.lizenz.name}, ${portal.lizenz.adresse}`,
		date: contentDate,
		items: feedItems(entries, {
			portalId,
			fullAddress,
			topicName: (id) => {
				const thema = findEntry(['themen'], id);
				return thema && titleOf(thema);
			},
		}),
	};
}
