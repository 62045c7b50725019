import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { feedItems, type FeedPlace } from './feed-item.ts';
import { atomText, jsonFeedText, type FeedContent } from './feed-text.ts';

const place: FeedPlace = {
	portalId: 'netz.example',
	fullAddress: (path) => `https://neu.example${path}`,
	topicName: () => undefined,
};

const content = (items: FeedContent['items']): FeedContent => ({
	id: 'tag:netz.example,2026:/',
	title: 'Netz & Wissen',
	description: 'Alles Neue',
	page: 'https://neu.example/',
	atom: 'https://neu.example/feed.xml',
	json: 'https://neu.example/feed.json',
	publisher: 'Landratsamt',
	rights: 'CC BY 4.0',
	date: '2026-02-03',
	items,
});

test('the last changed entry comes first; entries without a date of change are left out', () => {
	const entries = [
		exampleEntry('meldungen', { titel: 'Älteste von allen', stand: '2026-01-01' }),
		exampleEntry('kommunen', {}),
		exampleEntry('glossar', { begriff: 'Zuletzt', stand: '2026-01-03' }),
	];
	expect(feedItems(entries, place).map(({ title }) => title)).toEqual([
		'Zuletzt',
		'Älteste von allen',
	]);
});

test('a news item keeps its own day beside the day of its last change', () => {
	const [item] = feedItems(
		[exampleEntry('meldungen', { datum: '2023-05-12', stand: '2026-01-01' })],
		place,
	);
	expect(item).toMatchObject({ published: '2023-05-12', updated: '2026-01-01' });
});

test('control characters, which XML forbids, are left out', () => {
	const items = feedItems(
		[exampleEntry('meldungen', { titel: 'Ein\u0001 Titel\uFFFE mit\uD800' })],
		place,
	);
	const xml = atomText(content(items));
	expect(xml).toContain('Ein Titel mit\uFFFD');
	// eslint-disable-next-line no-control-regex -- The test looks for control characters.
	expect(xml).not.toMatch(/[\u0001\uFFFE\uD800]/);
});

test('a feed without items has the date of the content, not of the clock', () => {
	expect(atomText(content([]))).toContain('<updated>2026-02-03T00:00:00.000Z</updated>');
	expect(JSON.parse(jsonFeedText(content([])))).toMatchObject({ items: [] });
});
