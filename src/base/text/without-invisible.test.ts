import { expect, test } from 'vitest';
import { withoutInvisible } from './without-invisible.ts';

test('takes out what nobody sees, wherever it stands in a word', () => {
	const signs = [
		'\u00AD',
		'\u034F',
		'\u061C',
		'\u115F',
		'\u180E',
		'\u200B',
		'\u200D',
		'\u200E',
		'\u202E',
		'\u2060',
		'\u2066',
		'\u3164',
		'\uFE0F',
		'\uFEFF',
		'\uFFA0',
		'\uFFF9',
		'\u{E0041}',
	];
	for (const sign of signs) {
		expect(
			withoutInvisible(`${sign}Bau${sign}antrag${sign}`),
			sign.codePointAt(0)?.toString(16),
		).toBe('Bauantrag');
	}
});

test('leaves letters, accents, hyphens and spaces', () => {
	const text = 'E‑Akte, Öffnung O\u0308, 10\u00A0€ – § 10';
	expect(withoutInvisible(text)).toBe(text);
});
