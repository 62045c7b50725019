import { expect, test } from 'vitest';
import { archivePages } from './feed-archive.ts';
import type { FeedItem } from './feed-item.ts';

/** Items of which each is a day older than the one before. */
function items(count: number, newest = '2026-06-30'): FeedItem[] {
	return Array.from({ length: count }, (_, place) => {
		const day = new Date(Date.parse(newest) - place * 86_400_000).toISOString().slice(0, 10);
		return { id: `tag:${day}`, title: day, summary: '', url: day, updated: day, categories: [] };
	});
}
const shape = (list: FeedItem[]) =>
	archivePages(list).map((page) => [page.name, page.items.length]);

test('a feed that has everything has no archive', () => {
	expect(archivePages(items(50))).toEqual([]);
});

test('full pages and years that are over are archived', () => {
	// 181 days of 2026, the other days of 2025.
	expect(shape(items(181 + 70))).toEqual([
		['feed-2025-1', 50],
		['feed-2025-2', 20],
		['feed-2026-1', 50],
		['feed-2026-2', 50],
		['feed-2026-3', 50],
	]);
});

test('the feed and its archive together have every item', () => {
	for (const count of [51, 75, 181, 182, 400, 1234]) {
		const all = items(count);
		const archived = archivePages(all).flatMap((page) => page.items);
		expect(new Set(archived.map(({ id }) => id)).size).toBe(archived.length);
		const found = new Set([...all.slice(0, 50), ...archived]);
		expect(found.size).toBe(count);
	}
});

test('nothing is lost among items of one day', () => {
	const all = items(333).map((item, place) => ({
		...item,
		id: `tag:${place}`,
		updated: '2026-01-01',
	}));
	const archived = archivePages(all).flatMap((page) => page.items);
	expect(new Set([...all.slice(0, 50), ...archived]).size).toBe(333);
});

test('a new article changes no page of the archive', () => {
	const later = items(260, '2026-06-30');
	const before = archivePages(later.slice(1));
	expect(archivePages(later).slice(0, before.length)).toEqual(before);
});

test('an item that is changed leaves pages of other years as they are', () => {
	const all = items(800);
	const old = all[700];
	if (!old) throw new Error('No item');
	const changed = [{ ...old, updated: '2026-06-30' }, ...all.filter((item) => item !== old)];
	const year = old.updated.slice(0, 4);
	const others = (list: FeedItem[]) =>
		archivePages(list).filter(({ name }) => !name.includes(year) && !name.includes('2026'));
	expect(others(changed)).toEqual(others(all));
});
