import { expect, test } from 'vitest';
import type { DataStore, LoaderContext } from 'astro/loaders';
import { checkedEntries, removedEntries } from './checked-entries.ts';
import { handOver, type CheckedSite, type EntryRecord } from './checked-site.ts';

/** A store like Astro's: it does not replace an entry whose digest it knows. */
function storeWith(entries: Record<string, { digest?: string; html?: string }> = {}) {
	const map = new Map<string, Record<string, unknown>>(
		Object.entries(entries).map(([id, entry]) => [id, { id, ...entry }]),
	);
	const store = {
		get: (id: string) => map.get(id),
		keys: () => [...map.keys()],
		set: (entry: { id: string; digest?: string }) => {
			if (entry.digest && map.get(entry.id)?.['digest'] === entry.digest) return false;
			map.set(entry.id, entry);
			return true;
		},
		delete: (id: string) => void map.delete(id),
		clear: () => map.clear(),
	};
	return { map, context: { store: store as unknown as DataStore } as LoaderContext };
}

function record(id: string, digest: string, made: string[] = []): EntryRecord {
	return {
		id,
		isStored: (stored) => stored.digest === digest && 'html' in stored,
		make() {
			made.push(id);
			return { id, digest, html: 'fresh' } as never;
		},
	};
}

function site(records: EntryRecord[], removed: CheckedSite['removed'] = []): void {
	handOver({ content: {} as never, records: new Map([['meldungen', records]]), removed });
}

test('the store keeps an unchanged entry, replaces a changed entry and drops a deleted entry', async () => {
	const made: string[] = [];
	site([record('gleich', '1', made), record('anders', '2', made), record('neu', '3', made)]);
	const { map, context } = storeWith({
		gleich: { digest: '1', html: 'old' },
		anders: { digest: '1', html: 'old' },
		weg: { digest: '1', html: 'old' },
	});
	await checkedEntries('meldungen').load(context);
	expect(made).toEqual(['anders', 'neu']);
	expect([...map.keys()].sort()).toEqual(['anders', 'gleich', 'neu']);
	expect(map.get('gleich')).toMatchObject({ html: 'old' });
	expect(map.get('anders')).toMatchObject({ html: 'fresh' });
});

test('a damaged entry is replaced although the store knows its digest', async () => {
	site([record('beschaedigt', '1')]);
	const { map, context } = storeWith({ beschaedigt: { digest: '1' } });
	await checkedEntries('meldungen').load(context);
	expect(map.get('beschaedigt')).toMatchObject({ html: 'fresh' });
});

test('a kind without entries leaves an empty collection', async () => {
	site([]);
	const { map, context } = storeWith({ alt: { digest: '1' } });
	await checkedEntries('meldungen').load(context);
	expect([...map.keys()]).toEqual([]);
});

test('removed entries are stored by their address, in their order', async () => {
	const gone = (adresse: string) => ({ adresse, titel: 'T', am: '2026-01-01', grund: 'Veraltet.' });
	site([], [gone('/leitfaeden/b/'), gone('/leitfaeden/a/')]);
	const { map, context } = storeWith({ '/leitfaeden/alt/': {} });
	await removedEntries().load(context);
	expect([...map.keys()]).toEqual(['/leitfaeden/b/', '/leitfaeden/a/']);
});

test('without the gate, loading fails and names what is missing', () => {
	handOver(undefined as never);
	const { context } = storeWith();
	expect(() => checkedEntries('meldungen').load(context)).toThrow(/contentGate\(\)/);
});
