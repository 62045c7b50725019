import { expect, test } from 'vitest';
import { cleanQuery, wordsOf } from './query.ts';

test('drops superfluous spaces', () => {
	expect(cleanQuery('  digitaler \t Bauantrag ')).toBe('digitaler Bauantrag');
});

test('drops signs that nobody sees and joins separated accents', () => {
	expect(cleanQuery('Bau\u00ADantrag O\u0308ffnung')).toBe('Bauantrag Öffnung');
	expect(cleanQuery('\u200EBau\u200Bantrag\u202C')).toBe('Bauantrag');
	expect(cleanQuery('\u200B\u200E')).toBe('');
});

test('reads quotation marks of all sorts as a phrase, ignores a single one', () => {
	for (const typed of [
		'„Einer für Alle“',
		'»Einer für Alle«',
		'“Einer für Alle”',
		'"Einer für Alle"',
	]) {
		expect(cleanQuery(typed)).toBe('"Einer für Alle"');
	}
	expect(cleanQuery('„Einer für')).toBe('Einer für');
	expect(cleanQuery('‚Bauantrag‘')).toBe('Bauantrag');
});

test('is empty without a letter or digit', () => {
	expect(cleanQuery(' – "" ?')).toBe('');
});

test('words lose the signs around them, not those inside', () => {
	expect(wordsOf('(Bauantrag?) E-Akte, OK.Bau – 2.0')).toEqual([
		'Bauantrag',
		'E-Akte',
		'OK.Bau',
		'2.0',
	]);
});
