import { expect, test, vi } from 'vitest';
import { remembered } from './remembered.ts';

test('the result for a text is computed once', () => {
	const length = vi.fn((text: string) => text.length);
	const find = remembered(length, 10);
	expect([find('ab'), find('abc'), find('ab')]).toEqual([2, 3, 2]);
	expect(length).toHaveBeenCalledTimes(2);
});

test('texts in use are remembered, others are forgotten', () => {
	const length = vi.fn((text: string) => text.length);
	const find = remembered(length, 4);
	for (const text of ['a', 'used', 'b', 'used', 'c', 'used', 'd', 'used', 'e', 'used']) find(text);
	expect(length.mock.calls.filter(([text]) => text === 'used')).toHaveLength(1);
	find('a');
	expect(length.mock.calls.filter(([text]) => text === 'a')).toHaveLength(2);
});
