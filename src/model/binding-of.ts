import type { Entry } from './entry.ts';
import { doubtBadge } from './facts/doubt-badge.ts';
import { fieldsOf, type FieldMeta } from './field-meta.ts';
import { kindOf } from './kinds.ts';

/** A sign with its word: of a status, or of how binding an entry is. */
export interface EntrySign {
	value: string;
	label: string;
	/** Of when it is, or that it is not verified. */
	badge?: string;
}

/** @returns the sign of a field's value, with its doubt */
export function signOf(
	value: string,
	meta: FieldMeta | undefined,
	data: Readonly<Record<string, unknown>>,
): EntrySign {
	const badge = meta && doubtBadge(meta, data);
	return { value, label: meta?.labels?.[value] ?? value, ...(badge ? { badge } : {}) };
}

/** @returns how binding an entry is, with its doubt; undefined for kinds that ask for nothing */
export function bindingOf({ kind, data }: Entry): EntrySign | undefined {
	const values: Readonly<Record<string, unknown>> = data;
	const field = fieldsOf(kindOf(kind).schema).find(({ meta }) => meta?.binding);
	const value = field && values[field.name];
	return typeof value === 'string' ? signOf(value, field?.meta, values) : undefined;
}
