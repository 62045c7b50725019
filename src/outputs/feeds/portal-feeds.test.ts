import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { examplePublication } from '../publication/testing/example-publication.ts';
import {
	archiveOf,
	portalFeedsOf,
	writeArchivePage,
	writeFeed,
	type PortalFeed,
} from './portal-feeds.ts';

const topic = exampleEntry('themen', { titel: 'Digitaler Bauantrag' }, 'bauen');
const old = exampleEntry('meldungen', { themen: ['bauen'], stand: '2026-01-01' }, 'alt');
const recent = exampleEntry('meldungen', { themen: ['ozg'], stand: '2026-02-01' }, 'neu');
const term = exampleEntry('glossar', { themen: ['bauen'] }, 'akte');
const place = exampleEntry('kommunen');
const page = exampleEntry('seiten');
const articles = [old, recent, term];
const feeds = portalFeedsOf([...articles, topic, place, page]);
const publication = examplePublication([topic]);

const entriesAt = (path: string) => feeds.find((feed) => feed.page === path)?.entries;
const json = (feed: PortalFeed) =>
	JSON.parse(writeFeed(feed, 'json', publication)) as {
		title: string;
		description: string;
		feed_url: string;
		items: { id: string; tags: string[] }[];
	};
const feedAt = (path: string): PortalFeed => {
	const feed = feeds.find((each) => each.page === path);
	if (!feed) throw new Error(`There is no feed at ${path}`);
	return feed;
};

test('the portal, each kind and each topic have a feed of their entries', () => {
	expect(entriesAt('/')).toEqual(articles);
	expect(entriesAt('/meldungen/')).toEqual([old, recent]);
	expect(entriesAt('/themen/bauen/')).toEqual([old, term]);
});

test('a kind without entries has a feed; tables and fixed pages have none', () => {
	expect(entriesAt('/leitfaeden/')).toEqual([]);
	for (const path of ['/kommunen/', '/seiten/', '/themen/'])
		expect(entriesAt(path)).toBeUndefined();
});

test('a feed begins with the last changed entry', () => {
	expect(json(feedAt('/meldungen/')).items.map(({ id }) => id)).toEqual([
		'tag:netz.example,2026:/meldungen/neu/',
		'tag:netz.example,2026:/meldungen/alt/',
	]);
});

test('identifiers stay the same when the portal moves to another host', () => {
	const moved = { ...publication, fullAddress: (path: string) => `https://anders.example${path}` };
	const idsIn = (text: string) => text.match(/<id>.*?<\/id>/g);
	const before = idsIn(writeFeed(feedAt('/'), 'xml', publication));
	expect(idsIn(writeFeed(feedAt('/'), 'xml', moved))).toEqual(before);
	expect(before?.[0]).toBe('<id>tag:netz.example,2026:/</id>');
});

test('a feed states its subject and its address', () => {
	expect(json(feedAt('/themen/bauen/'))).toMatchObject({
		title: 'Wissensnetz Waldkreis: Digitaler Bauantrag',
		description: 'Neues und Geändertes: Digitaler Bauantrag',
		feed_url: 'https://neu.example/themen/bauen/feed.json',
	});
	expect(json(feedAt('/'))).toMatchObject({
		title: 'Wissensnetz Waldkreis',
		description: 'Was Kommunen im Waldkreis voneinander lernen.',
	});
});

test('an entry has its kind and the names of its topics, or the id of an unknown topic', () => {
	const tags = json(feedAt('/meldungen/')).items.map((item) => item.tags);
	expect(tags).toEqual([
		['Meldungen', 'ozg'],
		['Meldungen', 'Digitaler Bauantrag'],
	]);
});

test('feed and archive lead through every entry, back and forth', () => {
	const many = Array.from({ length: 130 }, (_, place) =>
		exampleEntry('meldungen', { stand: `2025-${place < 60 ? '01' : '02'}-01` }, `m${place}`),
	);
	const feed = { page: '/meldungen/', subject: 'Meldungen', entries: many };
	const pages = archiveOf(feed, publication);
	expect(pages.map(({ name }) => name)).toEqual(['feed-2025-1', 'feed-2025-2']);
	const link = (xml: string, rel: string) =>
		new RegExp(`<link rel="${rel}" href="https://neu\\.example/meldungen/([^"]+)"/>`).exec(
			xml,
		)?.[1];
	const current = writeFeed(feed, 'xml', publication);
	expect(link(current, 'prev-archive')).toBe('feed-2025-2.xml');
	expect(current).not.toContain('fh:archive');
	const [first = '', second = ''] = pages.map((page) =>
		writeArchivePage(feed, page, 'xml', publication),
	);
	expect(second).toContain('<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>');
	expect(link(second, 'self')).toBe('feed-2025-2.xml');
	expect(link(second, 'current')).toBe('feed.xml');
	expect(link(second, 'prev-archive')).toBe('feed-2025-1.xml');
	expect(link(second, 'next-archive')).toBeUndefined();
	expect(link(first, 'prev-archive')).toBeUndefined();
	expect(link(first, 'next-archive')).toBe('feed-2025-2.xml');
	const ids = [current, first, second].flatMap((xml) =>
		[...xml.matchAll(/<id>(tag:[^<]*\/m\d+\/)<\/id>/g)].map(([, id]) => id),
	);
	expect(new Set(ids).size).toBe(130);
	expect(first.match(/<id>[^<]*<\/id>/)?.[0]).toBe(current.match(/<id>[^<]*<\/id>/)?.[0]);
});

test("a new article changes nothing that a page of an archive is made of, but the last one's link", () => {
	const news = (count: number) =>
		Array.from({ length: count }, (_, place) =>
			exampleEntry('meldungen', { stand: '2025-01-01' }, `m${count - place}`),
		);
	const madeOf = (count: number) =>
		archiveOf({ page: '/meldungen/', subject: 'Meldungen', entries: news(count) }, publication);
	const [first, second] = madeOf(149);
	expect(madeOf(150)).toEqual([
		first,
		{ ...second, newer: 'feed-2025-3' },
		expect.objectContaining({ name: 'feed-2025-3', older: 'feed-2025-2' }),
	]);
});

test('in JSON, each page leads to older entries, by the same pages', () => {
	const many = Array.from({ length: 130 }, (_, place) =>
		exampleEntry('meldungen', { stand: `2025-${place < 60 ? '01' : '02'}-01` }, `m${place}`),
	);
	const feed = { page: '/meldungen/', subject: 'Meldungen', entries: many };
	const pages = archiveOf(feed, publication);
	const read = (text: string) =>
		JSON.parse(text) as { feed_url: string; next_url?: string; items: { id: string }[] };
	const current = read(writeFeed(feed, 'json', publication));
	const [first, second] = pages.map((page) =>
		read(writeArchivePage(feed, page, 'json', publication)),
	);
	const place = 'https://neu.example/meldungen/';
	expect([current, second, first].map((each) => [each?.feed_url, each?.next_url])).toEqual([
		[`${place}feed.json`, `${place}feed-2025-2.json`],
		[`${place}feed-2025-2.json`, `${place}feed-2025-1.json`],
		[`${place}feed-2025-1.json`, undefined],
	]);
	const ids = [current, first, second].flatMap((each) => each?.items.map(({ id }) => id) ?? []);
	expect(new Set(ids).size).toBe(130);
	expect(first?.items.map(({ id }) => id)).toEqual(pages[0]?.items.map(({ id }) => id));
});

test('a short feed has no archive', () => {
	expect(writeFeed(feedAt('/'), 'xml', publication)).not.toContain('archive');
	expect(writeFeed(feedAt('/'), 'json', publication)).not.toContain('next_url');
});
