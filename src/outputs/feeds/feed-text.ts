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
	return `${feed.atom1()}\n`;
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
