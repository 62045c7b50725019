import { expect, test } from 'vitest';
import type { DataStore, LoaderContext } from 'astro/loaders';
import { checkedEntries } from './checked-entries.ts';
import { collectionsOf, handOver, type CheckedSite } from './checked-site.ts';

/** A store like Astro's, which tells whether anybody changed it. */
function storeWith(...ids: string[]) {
	const left = new Set(ids);
	const changes: string[] = [];
	const store = {
		set: ({ id }: { id: string }) => void changes.push(`set ${id}`),
		keys: () => [...left],
		delete: (id: string) => {
			changes.push(`delete ${id}`);
			left.delete(id);
		},
		clear: () => void changes.push('clear'),
	};
	return {
		left,
		changes,
		context: { store: store as unknown as DataStore } as LoaderContext,
	};
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

test('collections have what the gate let pass, and removed entries by their address, in their order', () => {
	const gone = (adresse: string) => ({ adresse, titel: 'T', am: '2026-01-01', grund: 'Veraltet.' });
	const collections = collectionsOf(
		site(['eins', 'zwei'], [gone('/leitfaeden/b/'), gone('/leitfaeden/a/')]),
	);
	expect([...(collections.get('meldungen')?.keys() ?? [])]).toEqual(['eins', 'zwei']);
	expect([...(collections.get('entfernt')?.keys() ?? [])]).toEqual([
		'/leitfaeden/b/',
		'/leitfaeden/a/',
	]);
});

test('nothing is stored twice, so that Astro has nothing to write', async () => {
	handOver(site(['eins']));
	const { changes, context } = storeWith();
	await checkedEntries().load(context);
	expect(changes).toEqual([]);
});

test('what earlier versions stored is removed', async () => {
	handOver(site(['eins']));
	const { left, context } = storeWith('eins', 'alt');
	await checkedEntries().load(context);
	expect([...left]).toEqual([]);
});

test('without the gate, loading fails and names what is missing', () => {
	handOver(undefined as never);
	const { context } = storeWith();
	expect(() => checkedEntries().load(context)).toThrow(/contentGate\(\)/);
});
