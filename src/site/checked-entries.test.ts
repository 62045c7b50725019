import { expect, test } from 'vitest';
import type { DataStore, LoaderContext } from 'astro/loaders';
import { checkedEntries, removedEntries } from './checked-entries.ts';
import { collectionsOf, handOver, type CheckedSite } from './checked-site.ts';

/** A store like Astro's: it does not replace an entry whose digest it knows. */
function storeWith(entries: Record<string, object> = {}) {
	const map = new Map(Object.entries(entries).map(([id, entry]) => [id, { id, ...entry }]));
	const store = {
		set: (entry: { id: string }) => void map.set(entry.id, entry),
		keys: () => [...map.keys()],
		delete: (id: string) => void map.delete(id),
	};
	return { map, context: { store: store as unknown as DataStore } as LoaderContext };
}

function site(ids: string[], removed: CheckedSite['removed'] = []): CheckedSite {
	const entry = (id: string) => ({
		id,
		data: { titel: id } as never,
		filePath: `content/${id}.mdx`,
	});
	const meldungen = new Map(ids.map((id) => [id, entry(id)]));
	const whole = { content: {} as never, entries: new Map([['meldungen', meldungen]]), removed };
	return { ...whole, texts: () => ({}) as never } as CheckedSite;
}

test('a collection has exactly what the gate let pass', async () => {
	handOver(site(['gleich', 'neu']));
	const { map, context } = storeWith({ gleich: { data: { titel: 'alt' } }, weg: {} });
	await checkedEntries('meldungen').load(context);
	expect([...map]).toEqual([
		['gleich', { id: 'gleich', data: { titel: 'gleich' }, filePath: 'content/gleich.mdx' }],
		['neu', { id: 'neu', data: { titel: 'neu' }, filePath: 'content/neu.mdx' }],
	]);
});

test('a kind without entries leaves an empty collection', async () => {
	handOver(site([]));
	const { map, context } = storeWith({ alt: {} });
	await checkedEntries('meldungen').load(context);
	expect([...map.keys()]).toEqual([]);
});

test('removed entries are stored by their address, in their order', async () => {
	const gone = (adresse: string) => ({ adresse, titel: 'T', am: '2026-01-01', grund: 'Veraltet.' });
	handOver(site([], [gone('/leitfaeden/b/'), gone('/leitfaeden/a/')]));
	const { map, context } = storeWith({ '/leitfaeden/alt/': {} });
	await removedEntries().load(context);
	expect([...map.keys()]).toEqual(['/leitfaeden/b/', '/leitfaeden/a/']);
});

test('a build gets the same collections as Astro’s store', async () => {
	const whole = site(['eins', 'zwei']);
	handOver(whole);
	const { map, context } = storeWith();
	await checkedEntries('meldungen').load(context);
	expect([...(collectionsOf(whole).get('meldungen') ?? [])]).toEqual([...map]);
});

test('without the gate, loading fails and names what is missing', () => {
	handOver(undefined as never);
	const { context } = storeWith();
	expect(() => checkedEntries('meldungen').load(context)).toThrow(/contentGate\(\)/);
});
