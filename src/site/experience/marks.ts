import type { z } from 'zod';
import type { AnyEntry } from '#src/model/entry.ts';
import { metaOf } from '#src/model/field-meta.ts';
import { kindIds, kindOf, type KindId } from '#src/model/kinds.ts';

/** How far someone is with a topic, and the entries that say so. */
export interface Mark {
	/** Value of the field that says it, or the kind's id. */
	wert: string;
	/** For readers: „In Betrieb“, „Biete“, „Leitfaden“. */
	label: string;
	entries: AnyEntry[];
}

/**
 * Groups entries by how far they are: by the field a kind names for that, else by kind.
 *
 * @returns in the order of the registry and of the field's values; empty marks are left out
 */
export function marksOf(entries: readonly AnyEntry[]): Mark[] {
	return possibleMarks().flatMap(({ kind, wert, label }) => {
		const own = entries.filter((entry) => entry.kind === kind && valueOf(entry) === wert);
		return own.length > 0 ? [{ wert, label, entries: own }] : [];
	});
}

/** Every mark there can be, for a legend. */
export function possibleMarks(): { kind: KindId; wert: string; label: string }[] {
	return kindIds.flatMap((kind) => {
		const { erfahrung, einzahl, schema } = kindOf(kind);
		if (!erfahrung) return [];
		if (erfahrung.feld === undefined) return [{ kind, wert: kind, label: einzahl }];
		const labels = metaOf(schema.shape[erfahrung.feld] as z.ZodType)?.labels ?? {};
		return Object.entries(labels).map(([wert, label]) => ({ kind, wert, label }));
	});
}

/** @returns true if an entry tells of experience; asking for help does not. */
export function showsExperience(entry: AnyEntry): boolean {
	const { erfahrung } = kindOf(entry.kind);
	return erfahrung !== undefined && !erfahrung.nochNicht?.includes(String(valueOf(entry)));
}

/** @returns true if nobody has verified how far it is. */
export function isUnchecked(entry: AnyEntry): boolean {
	const { erfahrung, schema } = kindOf(entry.kind);
	const field = erfahrung?.feld && (schema.shape[erfahrung.feld] as z.ZodType);
	const unverifiedBy = field && metaOf(field)?.unverifiedBy;
	return Boolean(unverifiedBy && (entry.data as Record<string, unknown>)[unverifiedBy]);
}

function valueOf(entry: AnyEntry): unknown {
	const feld = kindOf(entry.kind).erfahrung?.feld;
	return feld === undefined ? entry.kind : (entry.data as Record<string, unknown>)[feld];
}
