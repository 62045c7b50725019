import { expect, test } from 'vitest';
import { indexQuery } from './query.ts';

test('drops superfluous spaces', () => {
	expect(indexQuery('  digitaler \t Bauantrag ')).toBe('digitaler Bauantrag');
});

test('drops soft hyphens and joins separated accents', () => {
	expect(indexQuery('Bau\u00ADantrag O\u0308ffnung')).toBe('Bauantrag Öffnung');
});

test('reads German quotation marks as a phrase and ignores a single one', () => {
	expect(indexQuery('„Einer für Alle“')).toBe('"Einer für Alle"');
	expect(indexQuery('„Einer für')).toBe('Einer für');
});

test('is empty without a letter or digit', () => {
	expect(indexQuery(' – "" ?')).toBe('');
});

test('stopwords do not narrow a search unless nothing else was typed', () => {
	expect(indexQuery('was ist der digitale Bauantrag')).toBe('digitale Bauantrag');
	expect(indexQuery('Der und die')).toBe('Der und die');
	expect(indexQuery('"die Karte"')).toBe('"die Karte"');
});
