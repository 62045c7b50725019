import type { FieldMeta } from './field-meta.ts';

/**
 * Years that a date may name: before the first one there was nothing to write about, or no page that anybody could read
 * on the day the field asks for; after the last one a digit is misspelt.
 */
export function sensibleYears({ preset }: Pick<FieldMeta, 'preset'>): {
	first: number;
	last: number;
} {
	return { first: preset === 'today' ? 1995 : 1800, last: 2100 };
}
