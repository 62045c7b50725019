import { expect, test } from 'vitest';
import { factFieldsOf } from './facts/facts-in.ts';
import type { z } from 'zod';
import { coreType, fieldsOf, itemOf } from './field-meta.ts';
import { kindIds, kindOf } from './kinds.ts';

test.each(kindIds)('the example of %s fits its own schema', (id) => {
	const { schema, example } = kindOf(id);
	const result = schema.safeParse(example.data);
	expect(result.error?.issues ?? []).toEqual([]);
});

test.each(kindIds)('no two facts of %s have the same place', (id) => {
	const places = factFieldsOf(kindOf(id).schema).map(({ meta }) => meta.factOrder);
	expect(places).toEqual([...new Set(places)]);
});

test.each(kindIds)('the fields of %s that other fields name are their siblings', (id) => {
	const fields = fieldsOf(kindOf(id).schema);
	const named = fields.flatMap(({ meta }) => {
		const { unverifiedBy, documentedOn, asOf, notBefore, versionOf, limitedBy } = meta ?? {};
		return [unverifiedBy, documentedOn, asOf, notBefore, versionOf, limitedBy].filter(
			(name) => name !== undefined,
		);
	});
	const names = fields.map(({ name }) => name);
	expect(named.filter((name) => !names.includes(name))).toEqual([]);
});

/** @returns what is said of the fields of a schema, at any depth. */
function wordsOn(schema: z.ZodObject): string[] {
	return fieldsOf(schema).flatMap(({ type, meta }) => {
		const inner = coreType(itemOf(type) ?? type);
		return [
			meta?.description ?? '',
			meta?.formHelp ?? '',
			...('shape' in inner ? wordsOn(inner as z.ZodObject) : []),
		];
	});
}

test.each(kindIds)('what is said of the fields of %s is plain text', (id) => {
	expect(wordsOn(kindOf(id).schema).filter((words) => words.includes('`'))).toEqual([]);
});
