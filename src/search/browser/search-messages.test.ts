import { expect, test } from 'vitest';
import { hitsMessage, moreLabel } from './search-messages.ts';

test('says how many hits there are and for what', () => {
	expect(hitsMessage(12, ' Bauantrag ')).toBe('12 Treffer für „Bauantrag“');
	expect(hitsMessage(0, 'xyz')).toBe('Keine Treffer für „xyz“');
});

test('offers as many more as there are, ten at most', () => {
	expect(moreLabel(10, 35, 10)).toBe('Weitere 10 Treffer');
	expect(moreLabel(30, 35, 10)).toBe('Weitere 5 Treffer');
	expect(moreLabel(35, 35, 10)).toBeUndefined();
});
