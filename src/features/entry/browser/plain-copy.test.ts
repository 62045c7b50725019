import { expect, test } from 'vitest';
import { withoutSettingSigns } from './plain-copy.ts';

test('signs that guide the setting of lines are left out, and a space stays a space', () => {
	expect(
		withoutSettingSigns('Bar\u00ADriere\u00ADfreiheit, § 10 Abs. 2: 11,7\u202FMio.\u00A0€'),
	).toBe('Barrierefreiheit, § 10 Abs. 2: 11,7 Mio. €');
	expect(withoutSettingSigns('An\u200Btrag\u2060')).toBe('Antrag');
});

test('words keep their own hyphens and the length of lines', () => {
	expect(withoutSettingSigns('E-Akte – „Baden-Württemberg“\n')).toBe(
		'E-Akte – „Baden-Württemberg“\n',
	);
});
