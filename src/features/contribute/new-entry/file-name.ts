import type { Content } from '#src/entries/read/load-content.ts';
import type { Entry } from '#src/model/entry.ts';
import { kindOf, type KindId } from '#src/model/kinds.ts';
import { entryId, mentions } from './entry-id.ts';
import { takenIds } from './inventory.ts';

/**
 * Proposes the id of a new entry, which is its file's name and the end of its address.
 *
 * @param kind the kind
 * @param title the entry's title
 * @param origin the municipality it comes from, and the field that says so
 * @returns an id no entry has
 */
export function proposedId(
	content: Content,
	kind: KindId,
	title: string,
	origin: { field: string; id: string } | undefined,
): string {
	const named = origin && namesOrigins(content.entries, kind, origin.field);
	const { singular } = kindOf(kind);
	return entryId(
		{ title, singular, origin: named ? origin.id : undefined },
		takenIds(content, kind),
	);
}

/** @returns true if most files of this kind are named after their municipality. */
export function namesOrigins(entries: readonly Entry[], kind: KindId, field: string): boolean {
	const origins = entries.flatMap((entry) => {
		const data: Record<string, unknown> = entry.data;
		const origin = data[field];
		return entry.kind === kind && typeof origin === 'string' ? [{ id: entry.id, origin }] : [];
	});
	return origins.filter(({ id, origin }) => mentions(id, origin)).length * 2 > origins.length;
}
