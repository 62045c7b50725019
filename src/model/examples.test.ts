import { expect, test } from 'vitest';
import { kindIds, kindOf } from './kinds.ts';

test.each(kindIds)('the example of %s fits its own schema', (id) => {
	const { schema, beispiel } = kindOf(id);
	const result = schema.safeParse(beispiel.daten);
	expect(result.error?.issues ?? []).toEqual([]);
});
