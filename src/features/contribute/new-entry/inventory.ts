import type { z } from 'zod';
import type { Content } from '#src/entries/read/load-content.ts';
import { titleOf } from '#src/model/entry.ts';
import { metaOf } from '#src/model/field-meta.ts';
import { isKindId, kindIds, kindOf, type KindId } from '#src/model/kinds.ts';
import { reservedSegments } from '#src/model/routes.ts';

/** An entry that a field may refer to. */
export interface Target {
	kind: KindId;
	id: string;
	title: string;
}

const collator = new Intl.Collator('de', { numeric: true });

/** @returns the entries a field may refer to, by title within the order of their kinds. */
export function targetsOf(content: Content, kinds: readonly string[]): Target[] {
	return kinds
		.filter(isKindId)
		.flatMap((kind) =>
			content.entries
				.flatMap((entry) =>
					entry.kind === kind ? { kind, id: entry.id, title: titleOf(entry) } : [],
				)
				.sort((a, b) => collator.compare(a.title, b.title)),
		);
}

/** @returns every id a new entry of a kind must not take. */
export function takenIds(content: Content, kind: KindId): Set<string> {
	const sharing = [kind, ...kindsSharingIds(kind)];
	const ids = content.files.flatMap(({ sources }) =>
		sources.flatMap((source) => (sharing.includes(source.kind) ? source.id : [])),
	);
	const addresses = kindOf(kind).withoutList ? [...kindIds, ...reservedSegments] : [];
	return new Set([...ids, ...addresses]);
}

/** Kinds whose ids may stand in the same field as this kind's. */
function kindsSharingIds(kind: KindId): string[] {
	const groups = kindIds.flatMap((id) =>
		Object.values(kindOf(id).schema.shape).map(
			(field) => metaOf(field as z.ZodType)?.refersTo ?? [],
		),
	);
	return groups.filter((group) => group.includes(kind)).flat();
}

/** @returns true if entries of this kind mostly lie in a folder of their own, beside their files. */
export function livesInFolders(content: Content, kind: KindId): boolean {
	const files = content.files.filter(({ sources }) =>
		sources.some((source) => source.kind === kind),
	);
	const inFolders = files.filter(({ file }) => /\/index\.mdx?$/.test(file));
	return inFolders.length * 2 > files.length;
}
