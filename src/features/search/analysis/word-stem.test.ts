import { expect, test } from 'vitest';
import { wordStem } from './word-stem.ts';

test('inflected forms and spelled-out umlauts of a word share a stem', () => {
	for (const form of ['Antrag', 'Anträge', 'Anträgen', 'Antrages', 'Antraege']) {
		expect(wordStem(form)).toBe('antrag');
	}
});

test('different words do not', () => {
	expect(wordStem('Steuer')).not.toBe(wordStem('Stelle'));
});
