import { z } from 'zod';
import type { Entry } from '../entry.ts';
import { coreType, fieldsOf } from '../field-meta.ts';
import { kindOf } from '../kinds.ts';
import { isGiven } from './facts-in.ts';

/**
 * Finds what readers look for and an entry does not say: the words of the schema's `expected` fields
 * none of which has a value, in the order of the fact box, each once.
 */
export function notGivenIn({ kind, data }: Entry): string[] {
	const words = new Map<string, { order: number; given: boolean }>();
	collect(kindOf(kind).schema, data);
	return [...words]
		.filter(([, { given }]) => !given)
		.sort(([, a], [, b]) => a.order - b.order)
		.map(([word]) => word);

	function collect(schema: z.ZodObject, values: Record<string, unknown> | undefined): void {
		for (const { name, type, meta } of fieldsOf(schema)) {
			const core = coreType(type);
			const value = values?.[name];
			if (core instanceof z.ZodObject && !meta?.shownAs) {
				collect(core, value as Record<string, unknown> | undefined);
			}
			if (meta?.expected === undefined) continue;
			const order = meta.factOrder ?? Infinity;
			const known = words.get(meta.expected) ?? { order, given: false };
			known.given ||= isGiven(value);
			words.set(meta.expected, known);
		}
	}
}
