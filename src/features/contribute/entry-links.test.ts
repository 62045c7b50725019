import { expect, test } from 'vitest';
import { startQuery } from './entry-links.ts';

test('what a page knows goes to the form in its address, every value of a list', () => {
	expect(startQuery({ given: { themen: ['bauen', 'e-akte'], kommune: 'kehl' } })).toBe(
		'?themen=bauen&themen=e-akte&kommune=kehl',
	);
	expect(startQuery({})).toBe('');
});
