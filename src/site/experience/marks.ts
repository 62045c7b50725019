import type { Entry } from '#src/model/entry.ts';
import { doubtBadge } from '#src/model/facts/doubt-badge.ts';
import { fieldOf } from '#src/model/field-meta.ts';
import { kindIds, kindOf, type KindId } from '#src/model/kinds.ts';

/** A state of progress with a topic, and the entries that have it. */
export interface Mark {
	/** Value of the field, or the kind's id. */
	value: string;
	/** Label for readers: „In Betrieb“, „Biete“, „Leitfaden“. */
	label: string;
	entries: Entry[];
}

/**
 * Groups entries by progress: by the field their kind names for it, else by kind.
 *
 * @returns in the order of the registry and of the field's values; empty marks are left out
 */
export function marksOf(entries: readonly Entry[]): Mark[] {
	return possibleMarks().flatMap(({ kind, value, label }) => {
		const own = entries.filter((entry) => entry.kind === kind && valueOf(entry) === value);
		return own.length > 0 ? [{ value, label, entries: own }] : [];
	});
}

/** Every possible mark, for a legend. */
export function possibleMarks(): { kind: KindId; value: string; label: string }[] {
	return kindIds.flatMap((kind) => {
		const { experience, singular, schema } = kindOf(kind);
		if (!experience) return [];
		if (experience.field === undefined) return [{ kind, value: kind, label: singular }];
		const labels = fieldOf(schema, experience.field)?.meta?.labels ?? {};
		return Object.entries(labels).map(([value, label]) => ({ kind, value, label }));
	});
}

/** @returns true if an entry shows experience; a request for help does not. */
export function showsExperience(entry: Entry): boolean {
	const { experience } = kindOf(entry.kind);
	return experience !== undefined && !experience.notYet?.includes(String(valueOf(entry)));
}

/** @returns of when the entry's progress is, as a badge says it; undefined if it is verified */
export function badgeOf(entry: Entry): string | undefined {
	const { experience, schema } = kindOf(entry.kind);
	const meta = experience?.field ? fieldOf(schema, experience.field)?.meta : undefined;
	return meta && doubtBadge(meta, entry.data);
}

function valueOf(entry: Entry): unknown {
	const feld = kindOf(entry.kind).experience?.field;
	return feld === undefined ? entry.kind : (entry.data as Record<string, unknown>)[feld];
}
