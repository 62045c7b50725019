import { germanOrder } from '#src/base/text/german-order.ts';
import type { Content } from '#src/entries/read/load-content.ts';
import { titleOf } from '#src/model/entry.ts';
import { isKindId, kindIds, kindOf, type KindId } from '#src/model/kinds.ts';
import { reservedIds } from '#src/model/fixed-pages.ts';
import { reservedSegments } from '#src/model/routes.ts';
import { kindsSharingIds } from '#src/model/shared-ids.ts';

/** An entry that a field may refer to. */
export interface Target {
	kind: KindId;
	id: string;
	title: string;
}

/** @returns the entries a field may refer to, by title within the order of their kinds. */
export function targetsOf(content: Content, kinds: readonly string[]): Target[] {
	return kinds.filter(isKindId).flatMap((kind) => targetsOfKind(content, kind));
}

/** Many fields of many new entries refer to the same kinds; sorting thousands of titles takes time. */
const known = new WeakMap<Content, Map<KindId, readonly Target[]>>();

function targetsOfKind(content: Content, kind: KindId): readonly Target[] {
	const byKind = known.get(content) ?? new Map<KindId, readonly Target[]>();
	known.set(content, byKind);
	const before = byKind.get(kind);
	if (before) return before;
	const targets = content.entries
		.filter((entry) => entry.kind === kind)
		.map((entry) => ({ kind, id: entry.id, title: titleOf(entry) }))
		.sort((a, b) => germanOrder(a.title, b.title));
	byKind.set(kind, targets);
	return targets;
}

/** @returns every id a new entry of a kind must not take. */
export function takenIds(content: Content, kind: KindId): Set<string> {
	const sharing = [kind, ...kindsSharingIds.filter((group) => group.includes(kind)).flat()];
	const ids = content.files.flatMap(({ sources }) =>
		sources.flatMap((source) => (sharing.includes(source.kind) ? source.id : [])),
	);
	const addresses = kindOf(kind).withoutList ? [...kindIds, ...reservedSegments] : [];
	return new Set([...ids, ...addresses, ...reservedIds]);
}

/** @returns true if most entries of this kind have a folder of their own, with their files. */
export function livesInFolders(content: Content, kind: KindId): boolean {
	const files = content.files.filter(({ sources }) =>
		sources.some((source) => source.kind === kind),
	);
	const inFolders = files.filter(({ file }) => /\/index\.mdx?$/.test(file));
	return inFolders.length * 2 > files.length;
}
