import { expect, test } from 'vitest';
import { exampleEntry } from './testing/example-entry.ts';
import { newestOf } from './newest-entries.ts';

const changed = (kind: 'praxisbeispiele' | 'leitfaeden' | 'glossar', id: string, stand: string) =>
	exampleEntry(kind, { stand }, id);
const ids = (entries: Parameters<typeof newestOf>[0], count = 4) =>
	newestOf(entries, count).map(({ id }) => id);

test('what changed last comes first', () => {
	const entries = [
		changed('praxisbeispiele', 'old', '2026-01-01'),
		changed('leitfaeden', 'new', '2026-03-01'),
		changed('glossar', 'middle', '2026-02-01'),
	];
	expect(ids(entries)).toEqual(['new', 'middle', 'old']);
});

test('of a day with many changes, each kind gets its turn', () => {
	const entries = [
		...['a', 'b', 'c'].map((id) => changed('praxisbeispiele', id, '2026-03-01')),
		...['d', 'e'].map((id) => changed('leitfaeden', id, '2026-03-01')),
		changed('glossar', 'f', '2026-03-01'),
	];
	expect(ids(entries)).toEqual(['a', 'd', 'f', 'b']);
	expect(ids(entries, 9)).toEqual(['a', 'd', 'f', 'b', 'e', 'c']);
});
