import { z } from 'zod';
import { field, type FieldMeta } from '../field-meta.ts';

/**
 * The id of another entry. The check tests that the entry exists; a schema sees only one file.
 *
 * @param kinds the kinds the id may belong to
 */
export function reference(kinds: readonly string[], meta: FieldMeta) {
	return field(
		z.preprocess(
			// LeiKa ids are digits only; YAML reads them as numbers.
			(value) => (typeof value === 'number' ? String(value) : value),
			z.string().min(1),
		),
		{ shownAs: 'reference', ...meta, refersTo: kinds },
	);
}

/** A list of ids without repetition. */
export function references(
	kinds: readonly string[],
	meta: FieldMeta,
	{ min = 0, max = 50 }: { min?: number; max?: number } = {},
) {
	return field(
		z
			.array(reference(kinds, meta))
			.min(min)
			.max(max)
			.refine((ids) => new Set(ids).size === ids.length, {
				params: { expected: 'jede Kennung nur einmal' },
			}),
		{ shownAs: 'reference', ...meta, refersTo: kinds },
	);
}

/** @returns true for text that consists of ids only: `ozg, bauen`; whether they exist, a schema cannot know */
export function isIdList(text: string): boolean {
	return text.split(/[,;]/).every((id) => /^[a-z0-9-]+$/.test(id.trim()));
}
