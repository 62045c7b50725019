import type { z } from 'astro/zod';
import type { AnyEntry } from '../model/entry.ts';
import { metaOf } from '../model/field-meta.ts';
import { kindIds, kindOf, type KindId } from '../model/kinds.ts';

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
	return kindIds
		.filter((kind) => 'themen' in kindOf(kind).schema.shape)
		.flatMap((kind) => {
			const { erfahrungsfeld, einzahl, schema } = kindOf(kind);
			if (erfahrungsfeld === undefined) return [{ kind, wert: kind, label: einzahl }];
			const labels = metaOf(schema.shape[erfahrungsfeld] as z.ZodType)?.werte ?? {};
			return Object.entries(labels).map(([wert, label]) => ({ kind, wert, label }));
		});
}

function valueOf(entry: AnyEntry): unknown {
	const { erfahrungsfeld } = kindOf(entry.kind);
	return erfahrungsfeld === undefined
		? entry.kind
		: (entry.data as Record<string, unknown>)[erfahrungsfeld];
}
