import { expect, test } from 'vitest';
import type { z } from 'zod';
import { factFieldsOf } from './facts/facts-of.ts';
import { metaOf } from './field-meta.ts';
import { kindIds, kindOf } from './kinds.ts';

test.each(kindIds)('the example of %s fits its own schema', (id) => {
	const { schema, example } = kindOf(id);
	const result = schema.safeParse(example.data);
	expect(result.error?.issues ?? []).toEqual([]);
});

test.each(kindIds)('every fact of %s has a place of its own', (id) => {
	const places = factFieldsOf(kindOf(id).schema).map(({ meta }) => meta.factOrder);
	expect(places).toEqual([...new Set(places)]);
});

test.each(kindIds)('the fields that others of %s name stand beside them', (id) => {
	const fields: Record<string, z.ZodType> = kindOf(id).schema.shape;
	const named = Object.values(fields).flatMap((field) => {
		const { unverifiedBy, documentedOn, asOf, notBefore } = metaOf(field) ?? {};
		return [unverifiedBy, documentedOn, asOf, notBefore].filter((name) => name !== undefined);
	});
	expect(named.filter((name) => !(name in fields))).toEqual([]);
});
