import { expect, test } from 'vitest';
import { placeholdersIn } from './placeholders.ts';

test('marked placeholders are found, words that only look like them are not', () => {
	const found = placeholdersIn(
		'Telefon: [Platzhalter: Telefonnummer], Sitz: [Anschrift eintragen]. Im Register [1](#quelle-1) eintragen.',
	);
	expect(found.map(([text]) => text)).toEqual([
		'[Platzhalter: Telefonnummer]',
		'[Anschrift eintragen]',
	]);
});
