import { expect, test } from 'vitest';
import { z } from 'zod';
import { field, fieldOf, fieldsOf, itemOf, labelsOf } from './field-meta.ts';

const choice = field(z.enum(['a', 'b']), {
	title: 'Wahl',
	description: 'Eins von beiden.',
	labels: { a: 'Erstes', b: 'Zweites' },
});
const schema = z
	.strictObject({
		wahl: choice.optional(),
		liste: z.array(choice).optional(),
		stumm: z.string(),
	})
	.optional();

test('finds the fields of an object with their meta data, through wrappers', () => {
	expect(fieldsOf(schema).map(({ name, meta }) => [name, meta?.title])).toEqual([
		['wahl', 'Wahl'],
		['liste', undefined],
		['stumm', undefined],
	]);
	expect(fieldsOf(z.string())).toEqual([]);
	expect(fieldOf(schema, 'constructor')).toBeUndefined();
});

test('finds the schema of items, and the labels of a choice or of a list of choices', () => {
	const list = fieldOf(schema, 'liste');
	expect(list && itemOf(list.type)).toBe(choice);
	expect(itemOf(choice)).toBeUndefined();
	const labels = ['wahl', 'liste', 'stumm'].map((name) => {
		const found = fieldOf(schema, name);
		return found && labelsOf(found)?.['a'];
	});
	expect(labels).toEqual(['Erstes', 'Erstes', undefined]);
});
