import type { RemovedEntry } from '#src/model/removed-entries.ts';
import type { Source } from '#src/entries/read/source.ts';
import { addressOf, type CheckedContent } from './checked-content.ts';
import { isDraft } from './drafts.ts';

/** An address under which an entry was published before. */
export type OldAddress =
	| { address: string; by: Source; at: () => number; removed?: undefined }
	| { address: string; by?: undefined; at: () => number; removed: RemovedEntry };

/** @returns the former addresses that entries name, then the addresses of removed entries. */
export function oldAddresses(content: CheckedContent): OldAddress[] {
	const former = content.sources.flatMap((source) => {
		const written: unknown = source.raw?.['frueher'];
		if (!Array.isArray(written)) return [];
		return written.flatMap((address, index): OldAddress[] => {
			const at = () => source.ranges.value(['frueher', index])?.start ?? 0;
			return typeof address === 'string' ? [{ address, by: source, at }] : [];
		});
	});
	const { removed } = content;
	const gone = (removed?.entries ?? []).map((entry, index): OldAddress => {
		const at = () => removed?.ranges.value(['entfernt', index, 'adresse'])?.start ?? 0;
		return { address: entry.adresse, at, removed: entry };
	});
	return [...former, ...gone];
}

/** @returns addresses of pages that readers can see, each with its entry if it has one. */
export function publishedPages(content: CheckedContent): Map<string, Source | undefined> {
	const routes = content.routes.map((route) => [route, undefined] as const);
	const entries = content.texts
		.filter(({ source }) => !isDraft(source))
		.map(({ source }) => [addressOf(source), source] as const);
	return new Map<string, Source | undefined>([...routes, ...entries]);
}
