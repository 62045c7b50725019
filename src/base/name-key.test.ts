import { expect, test } from 'vitest';
import { nameKey } from './name-key.ts';

test('spellings of one name have the same key', () => {
	for (const spelling of ['E-Akte', 'e akte', 'eAkte', ' „E-Akte“ ']) {
		expect(nameKey(spelling)).toBe('eakte');
	}
});

test('umlauts and their spelled-out forms are the same', () => {
	expect(nameKey('Große Kreisstadt Öhringen')).toBe(nameKey('Grosse Kreisstadt Oehringen'));
	expect(nameKey('u\u0308ber')).toBe('ueber');
});

test('a text without letters and digits has no key', () => {
	expect(nameKey('… – „“')).toBe('');
});
