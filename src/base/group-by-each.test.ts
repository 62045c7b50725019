import { expect, test } from 'vitest';
import { groupByEach } from './group-by-each.ts';

test('an item is in each of its groups, in the order of the items', () => {
	const groups = groupByEach(['ab', 'b', ''], (word) => word);
	expect([...groups]).toEqual([
		['a', ['ab']],
		['b', ['ab', 'b']],
	]);
});
