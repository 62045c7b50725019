import { expect, test } from 'vitest';
import { withSoftHyphens } from './soft-hyphens.ts';

test('long words may break between their parts, short ones stay whole', () => {
	const shown = withSoftHyphens('Digitaler Bauantrag, Dokumentenmanagement').replaceAll(
		'\u00ad',
		'|',
	);
	expect(shown).toBe('Digitaler Bauantrag, Do|ku|men|ten|ma|nage|ment');
});

test('letters without a blank that no word has stay whole, and their neighbours do not', () => {
	const long = 'abcdefghij'.repeat(2000);
	expect(withSoftHyphens(`Verwaltungsvorschrift ${long}`)).toBe(
		`${withSoftHyphens('Verwaltungsvorschrift')} ${long}`,
	);
});
