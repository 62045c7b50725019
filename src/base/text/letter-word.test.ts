import { expect, test } from 'vitest';
import { cutAtLetterWords } from './letter-word.ts';

test.each([
	['Die E-Akte kommt', ['Die ', 'E-Akte', ' kommt']],
	['E-Akte', ['', 'E-Akte', '']],
	['mit i-Kfz und E-Rechnung', ['mit ', 'i-Kfz', ' und ', 'E-Rechnung', '']],
	['Online-Terminvergabe', ['Online-Terminvergabe']],
	['E-Government-Gesetz', ['E-Government-Gesetz']],
	['ohne Strich', ['ohne Strich']],
])('cuts „%s“ at words that stay on one line', (text, pieces) => {
	expect(cutAtLetterWords(text)).toEqual(pieces);
	expect(cutAtLetterWords(text).join('')).toBe(text);
});
