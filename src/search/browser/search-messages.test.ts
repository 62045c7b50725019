import { expect, test } from 'vitest';
import { hitsMessage, moreLabel, shortened, suggestionsMessage } from './search-messages.ts';

test('says how many hits there are and for what', () => {
	expect(hitsMessage(12, ' Bauantrag ')).toBe('12 Treffer für „Bauantrag“');
	expect(hitsMessage(0, 'xyz')).toBe('Keine Treffer für „xyz“');
});

test('says what was searched for instead, and that words are missing', () => {
	expect(hitsMessage(3, 'Bauamtrag', { repaired: 'bauantrag' })).toBe(
		'3 Treffer für „bauantrag“ (statt „Bauamtrag“)',
	);
	expect(hitsMessage(1, 'Hund Mond', { partial: true })).toBe(
		'Keine Seite hat alle Wörter von „Hund Mond“. 1 Treffer mit einigen davon',
	);
});

test('offers as many more as there are, ten at most', () => {
	expect(moreLabel(10, 35, 10)).toBe('Weitere 10 Treffer');
	expect(moreLabel(30, 35, 10)).toBe('Weitere 5 Treffer');
	expect(moreLabel(35, 35, 10)).toBeUndefined();
});

test('a long text is cut in a sentence, between letters', () => {
	expect(shortened(' Bauantrag ')).toBe('Bauantrag');
	expect(hitsMessage(0, 'ä'.repeat(2000))).toBe(`Keine Treffer für „${'ä'.repeat(79)}…“`);
	expect(shortened('😀'.repeat(100))).toBe(`${'😀'.repeat(79)}…`);
});

test('says how many suggestions are open', () => {
	expect([0, 1, 5].map(suggestionsMessage)).toEqual([
		'Keine Vorschläge',
		'1 Vorschlag',
		'5 Vorschläge',
	]);
});
