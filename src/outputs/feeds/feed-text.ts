import { Feed } from 'feed';
import { plainText } from '#src/base/text/plain-text.ts';
import type { FeedItem } from './feed-item.ts';

/** Content of a feed, independent of its format. */
export interface FeedContent {
	/** Stays the same when the portal moves to another host. */
	id: string;
	title: string;
	description: string;
	/** Full address of the page whose news these are. */
	page: string;
	/** Full address of the document itself, in its format. */
	address: string;
	/** The office that publishes. */
	publisher: string;
	/** Name and address of the licence. */
	rights: string;
	/** Day of the newest content, `YYYY-MM-DD`: the date of a feed without items. */
	date: string;
	items: readonly FeedItem[];
	/** Place in the archive (RFC 5005), all of it in the same format; left out: the feed has everything. */
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
		title: asXmlText(content.title),
		description: asXmlText(content.description),
		link: content.page,
		feedLinks: { atom: content.address },
		language: 'de',
		author: { name: asXmlText(content.publisher) },
		copyright: asXmlText(content.rights),
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
			category: categories.map(({ term, label }) => ({ term, name: plainText(label) })),
		});
	}
	return `${withArchive(withLabels(feed.atom1()), content.archive)}\n`;
}

/**
 * In attributes the library escapes only `&` and quotation marks. Its output has no other `<category` than these:
 * in texts `<` is escaped.
 */
function withLabels(xml: string): string {
	return xml.replace(
		/(<category label=")([^"]*)/g,
		(_, tag: string, label: string) =>
			tag +
			label
				.replaceAll('<', '&lt;')
				.replaceAll('>', '&gt;')
				.replace(/[\t\n\r]/g, ' '),
	);
}

/** The library knows no archives. Its output is XML with escaped texts, so tags in it are tags. */
function withArchive(xml: string, archive: ArchiveLinks | undefined): string {
	if (!archive) return xml;
	const { previous, page } = archive;
	const link = (rel: string, href: string | undefined) =>
		href === undefined
			? []
			: [`    <link rel="${rel}" href="${asHtml(href).replaceAll('"', '&quot;')}"/>\n`];
	const lines = [
		...(page ? ['    <fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>\n'] : []),
		...link('current', page?.current),
		...link('prev-archive', previous),
		...link('next-archive', page?.next),
	];
	return xml.replace(/^ *<entry>/m, (entry) => lines.join('') + entry);
}

/**
 * JSON Feed knows one direction: `next_url` leads to older items. What the feed shares with its
 * newest page of the archive has the same id, so that readers show it once.
 *
 * @returns the feed in the JSON Feed format, version 1.1
 */
export function jsonFeedText(content: FeedContent): string {
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title: plainText(content.title),
		description: plainText(content.description),
		home_page_url: content.page,
		feed_url: content.address,
		...(content.archive?.previous ? { next_url: content.archive.previous } : {}),
		language: 'de',
		authors: [{ name: plainText(content.publisher) }],
		items: content.items.map(({ id, title, summary, url, updated, published, categories }) => ({
			id,
			url,
			title: plainText(title),
			content_text: plainText(summary),
			...(published ? { date_published: `${published}T00:00:00Z` } : {}),
			date_modified: `${updated}T00:00:00Z`,
			tags: categories.map(({ label }) => plainText(label)),
		})),
	};
	return `${JSON.stringify(feed, undefined, '\t')}\n`;
}

/** The first moment of a day in UTC, which is the same day in Germany. */
function instant(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}

/** The library takes `&amp;` for escaped already; everything else in a text it escapes itself. */
function asXmlText(text: string): string {
	return plainText(text).replaceAll('&amp;', '&amp;amp;');
}

function asHtml(text: string): string {
	return plainText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
