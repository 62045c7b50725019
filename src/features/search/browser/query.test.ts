import { expect, test } from 'vitest';
import { indexQuery } from './query.ts';

test('drops spaces nobody meant', () => {
	expect(indexQuery('  digitaler \t Bauantrag ')).toBe('digitaler Bauantrag');
});

test('drops soft hyphens and joins separated accents', () => {
	expect(indexQuery('Bau\u00ADantrag O\u0308ffnung')).toBe('Bauantrag Öffnung');
});

test('takes German quotation marks as a phrase, and a single one as none', () => {
	expect(indexQuery('„Einer für Alle“')).toBe('"Einer für Alle"');
	expect(indexQuery('„Einer für')).toBe('Einer für');
});

test('has nothing to ask when no letter or figure was typed', () => {
	expect(indexQuery(' – "" ?')).toBe('');
});

test('words that are in every text do not narrow a search, unless nothing else was typed', () => {
	expect(indexQuery('was ist der digitale Bauantrag')).toBe('digitale Bauantrag');
	expect(indexQuery('Der und die')).toBe('Der und die');
	expect(indexQuery('"die Karte"')).toBe('"die Karte"');
});
