import { expect, test } from 'vitest';
import { withShortParts } from './short-parts.ts';

/** What stays on one line stands in brackets. */
const shown = (text: string) =>
	withShortParts(text).replace(/<span class="ein-wort">([^<]*)<\/span>/g, '[$1]');

test.each([
	['beim Landeskriminalamt, 0711 5401-2444.', 'beim Landeskriminalamt, [0711 5401-2444].'],
	['Tag und Nacht: 0711 137-99999', 'Tag und Nacht: [0711 137-99999]'],
	['Telefon 07821/910-0 oder +49 7821 910 0', 'Telefon [07821/910-0] oder [+49 7821 910 0]'],
	['Die E-Akte und i-Kfz', 'Die [E-Akte] und [i-Kfz]'],
])('%s stays together', (text, expected) => {
	expect(shown(text)).toBe(expected);
});

test.each([
	'Im Jahr 2023 kamen 1200 Anträge',
	'vom 03.04.2026 bis 2027',
	'Der Wert 0,125 300-mal',
	'LeiKa 99012008001000',
])('leaves unchanged: %s', (text) => {
	expect(withShortParts(text)).toBe(text);
});
