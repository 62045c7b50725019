import { z } from 'zod';
import { field, type FieldMeta } from '../field-meta.ts';

/**
 * One value out of a fixed list.
 *
 * @param labels value → label for readers, in the order of the form
 */
export function choice<const V extends Record<string, string>>(labels: V, meta: FieldMeta) {
	const values = Object.keys(labels) as [keyof V & string, ...(keyof V & string)[]];
	return field(z.enum(values), { shownAs: 'choice', ...meta, labels });
}
