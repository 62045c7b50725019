import type { Entry } from '../entry.ts';
import { kindOf } from '../kinds.ts';
import { isGiven } from './facts-in.ts';
import { nestedFields } from './nested-fields.ts';

/**
 * Finds what readers look for and an entry does not say: the words of the schema's `expected` fields
 * none of which has a value, in the order of the fact box, each once.
 */
export function notGivenIn({ kind, data }: Entry): string[] {
	const words = new Map<string, { order: number; given: boolean }>();
	for (const { meta, value } of nestedFields(kindOf(kind).schema, data)) {
		if (meta?.expected === undefined) continue;
		const order = meta.factOrder ?? Infinity;
		const known = words.get(meta.expected) ?? { order, given: false };
		known.given ||= isGiven(value);
		words.set(meta.expected, known);
	}
	return [...words]
		.filter(([, { given }]) => !given)
		.sort(([, a], [, b]) => a.order - b.order)
		.map(([word]) => word);
}
