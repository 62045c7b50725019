import { expect, test } from 'vitest';
import { isEverydayWord } from './everyday-word.ts';

test('words of every sentence and single letters are no terms', () => {
	for (const word of ['der', 'Und', ' ist ', 'a', 'für', 'Text'])
		expect(isEverydayWord(word)).toBe(true);
});

test('terms and abbreviations are', () => {
	for (const word of ['DMS', 'IM', 'agil', 'E-Akte', 'OZG', 'KI', 'Textbaustein'])
		expect(isEverydayWord(word)).toBe(false);
});
