import { expect, test } from 'vitest';
import { withSoftHyphens } from './soft-hyphens.ts';

test('long words may break between their parts, short ones stay whole', () => {
	const shown = withSoftHyphens('Digitaler Bauantrag, Dokumentenmanagement').replaceAll(
		'\u00ad',
		'|',
	);
	expect(shown).toBe('Digitaler Bauantrag, Do|ku|men|ten|ma|nage|ment');
});
