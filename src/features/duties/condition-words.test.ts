import { expect, test } from 'vitest';
import { conditionWords } from './condition-words.ts';

test('conditions are told as one phrase', () => {
	expect(conditionWords(undefined)).toBe('alle Kommunen');
	expect(conditionWords({ baurechtsbehoerde: 'nein' })).toBe(
		'Kommunen ohne eigene untere Baurechtsbehörde',
	);
	expect(conditionWords({ baurechtsbehoerde: 'ja' })).toBe(
		'Kommunen mit eigener unterer Baurechtsbehörde',
	);
	expect(conditionWords({ auslaenderbehoerde: 'ja', rolle: ['ki'] })).toBe(
		'Kommunen mit eigener Ausländerbehörde, die KI einsetzen oder erproben',
	);
	expect(conditionWords({ rolle: ['unternehmer', 'eigenbetrieb'] })).toBe(
		'Kommunen, die unternehmerisch tätig sind oder einen Eigenbetrieb oder ein Stadtwerk haben',
	);
	expect(conditionWords({ einwohner_ab: 20_000 })).toBe('Kommunen ab 20.000 Einwohnern');
});

test('what must be true besides follows', () => {
	expect(conditionWords(undefined, 'wenn sie Gebühren erheben.')).toBe(
		'alle Kommunen, wenn sie Gebühren erheben',
	);
});
