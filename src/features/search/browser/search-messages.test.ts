import { expect, test } from 'vitest';
import { hitsMessage, moreLabel, shortened, suggestionsMessage } from './search-messages.ts';

const hits = (length: number) => Array.from({ length });

test('states the number of hits and the query', () => {
	expect(hitsMessage(' Bauantrag ', { hits: hits(12) })).toBe('12 Treffer für „Bauantrag“');
	expect(hitsMessage('"digitaler Antrag"', { hits: hits(1) })).toBe(
		'1 Treffer für „digitaler Antrag“',
	);
	expect(hitsMessage('„Bau“ und „Antrag“', { hits: hits(1) })).toBe(
		'1 Treffer für „„Bau“ und „Antrag““',
	);
	expect(hitsMessage('xyz', { hits: [] })).toBe('Zu „xyz“ gibt es hier noch nichts.');
});

test('states a corrected query, and that words are missing', () => {
	expect(hitsMessage('Bauamtrag', { hits: hits(3), repaired: 'bauantrag' })).toBe(
		'3 Treffer für „bauantrag“ (statt „Bauamtrag“)',
	);
	expect(hitsMessage('Hund Mond', { hits: hits(1), partial: true })).toBe(
		'Keine Seite hat alle Wörter von „Hund Mond“. 1 Treffer mit den wichtigsten',
	);
	expect(hitsMessage('Hund Mond', { hits: hits(2), unknown: ['Mond'], partial: true })).toBe(
		'Zu „Mond“ gibt es hier noch nichts. 2 Treffer zum Übrigen',
	);
	expect(hitsMessage('was ist das', { hits: hits(2), vague: true })).toBe(
		'2 Treffer für „was ist das“. Nennen Sie dazu, worum es geht',
	);
});

test('states how many pages with single words follow', () => {
	expect(hitsMessage('Hund Steuer', { hits: hits(2), rest: hits(7) })).toBe(
		'2 Treffer für „Hund Steuer“, 7 weitere mit einzelnen Wörtern',
	);
});

test('offers as many more as there are, ten at most', () => {
	expect(moreLabel(10, 35, 10)).toBe('Weitere 10 Treffer');
	expect(moreLabel(30, 35, 10)).toBe('Weitere 5 Treffer');
	expect(moreLabel(35, 35, 10)).toBeUndefined();
});

test('a long text in a sentence is cut between characters', () => {
	expect(shortened(' Bauantrag ')).toBe('Bauantrag');
	expect(hitsMessage('ä'.repeat(2000), { hits: [] })).toBe(
		`Zu „${'ä'.repeat(79)}…“ gibt es hier noch nichts.`,
	);
	expect(shortened('😀'.repeat(100))).toBe(`${'😀'.repeat(79)}…`);
});

test('states how many suggestions are open', () => {
	expect([0, 1, 5].map(suggestionsMessage)).toEqual([
		'Keine Vorschläge',
		'1 Vorschlag',
		'5 Vorschläge',
	]);
});
