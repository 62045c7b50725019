import { expect, test } from 'vitest';
import { extentWords } from './extent-words.ts';

test('a dossier says how much it holds, and of how much', () => {
	expect(extentWords({ all: 1, full: 1 })).toBe('1 Beitrag');
	expect(extentWords({ all: 33, full: 33 })).toBe('33 Beiträge');
	expect(extentWords({ all: 1067, full: 40 })).toBe('Die neuesten 40 von 1.067 Beiträgen');
});
