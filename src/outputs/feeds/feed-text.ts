import { Feed } from 'feed';
import type { FeedItem } from './feed-item.ts';

/** Content of a feed, independent of its format. */
export interface FeedContent {
	/** Stays the same when the portal moves to another host. */
	id: string;
	title: string;
	description: string;
	/** Full address of the page whose news these are. */
	page: string;
	/** Full addresses of the feed in both formats. */
	atom: string;
	json: string;
	/** The office that publishes. */
	publisher: string;
	/** Name and address of the licence. */
	rights: string;
	/** Day of the newest content, `YYYY-MM-DD`: the date of a feed without items. */
	date: string;
	items: readonly FeedItem[];
	/** Place in the archive (RFC 5005); left out: the feed has everything. */
	archive?: ArchiveLinks;
}

/** Full addresses of the documents before and after one in a feed and its archive. */
interface ArchiveLinks {
	/** The archive's page before this one in time, if there is one. */
	previous: string | undefined;
	/** Of a page of the archive: the feed itself, and the page after this one if there is one. */
	page?: { current: string; next: string | undefined };
}

/** @returns the feed in the Atom format (RFC 4287). */
export function atomText(content: FeedContent): string {
	const feed = new Feed({
		id: content.id,
		title: content.title,
		description: content.description,
		link: content.page,
		feedLinks: { atom: content.atom },
		language: 'de',
		author: { name: content.publisher },
		copyright: content.rights,
		updated: instant(content.items[0]?.updated ?? content.date),
		generator: false,
	});
	for (const { id, title, summary, url, updated, published, categories } of content.items) {
		feed.addItem({
			id,
			// The library declares titles and descriptions as HTML; ours are plain text.
			title: asHtml(title),
			description: asHtml(summary),
			link: url,
			date: instant(updated),
			...(published ? { published: instant(published) } : {}),
			category: categories.map(({ term, label }) => ({ term, name: label })),
		});
	}
	return `${withArchive(feed.atom1(), content.archive)}\n`;
}

/** The library knows no archives. Its output is XML with escaped texts, so tags in it are tags. */
function withArchive(xml: string, archive: ArchiveLinks | undefined): string {
	if (!archive) return xml;
	const { previous, page } = archive;
	const link = (rel: string, href: string | undefined) =>
		href === undefined ? [] : [`    <link rel="${rel}" href="${asHtml(href)}"/>\n`];
	const lines = [
		...(page ? ['    <fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>\n'] : []),
		...link('current', page?.current),
		...link('prev-archive', previous),
		...link('next-archive', page?.next),
	];
	return xml.replace(/^ *<entry>/m, (entry) => lines.join('') + entry);
}

/** @returns the feed in the JSON Feed format, version 1.1. */
export function jsonFeedText(content: FeedContent): string {
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title: content.title,
		description: content.description,
		home_page_url: content.page,
		feed_url: content.json,
		language: 'de',
		authors: [{ name: content.publisher }],
		items: content.items.map(({ id, title, summary, url, updated, published, categories }) => ({
			id,
			url,
			title,
			content_text: summary,
			...(published ? { date_published: `${published}T00:00:00Z` } : {}),
			date_modified: `${updated}T00:00:00Z`,
			tags: categories.map(({ label }) => label),
		})),
	};
	return `${JSON.stringify(feed, undefined, '\t')}\n`;
}

/** The first moment of a day in UTC, which is the same day in Germany. */
function instant(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}

function asHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
