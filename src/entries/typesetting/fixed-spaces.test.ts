import { expect, test } from 'vitest';
import { countJoiner, withFixedSpaces } from './fixed-spaces.ts';

/** `_` a no-break space, `'` a narrow one. */
const shown = (text: string) =>
	withFixedSpaces(text).replaceAll('\u00A0', '_').replaceAll('\u202F', "'");

test.each([
	['am 12. August 2026 um 10 Uhr', 'am 12._August_2026 um 10_Uhr'],
	['seit Mai 2023', 'seit Mai_2023'],
	['18. Kalenderwoche 2023', '18._Kalenderwoche 2023'],
	['nach § 10 Abs. 2 Nr. 3 und §§ 3, 4', 'nach §_10_Abs._2_Nr._3 und §§_3, 4'],
	['Artikel 5 Absatz 2 Satz 1', 'Artikel_5_Absatz_2_Satz_1'],
	['z. B. u. a. d. h.', "z.'B. u.'a. d.'h."],
	['i. d. R. gilt das', "i.'d.'R. gilt das"],
	['1.234,56 € und 20 % auf 300 KB', '1.234,56_€ und 20_% auf 300_KB'],
	['11,7 Mio. € in 3 Jahren', '11,7_Mio._€ in 3_Jahren'],
	['das OZG 2.0, BITV 2.0 und EN 301 549', 'das OZG_2.0, BITV_2.0 und EN_301_549'],
	['vom 1. bis 7. Mai 2023', 'vom 1._bis_7._Mai_2023'],
	['Auch das – und mehr – zählt', 'Auch das_– und mehr_– zählt'],
])('%s', (text, expected) => {
	expect(shown(text)).toBe(expected);
});

test.each([
	'Im Jahr 2026 kamen 33 Fachleute und 49 Beauftragte',
	'Wir haben Maiglöckchen 2023 gepflanzt',
	'Teil A. Bauen wird leichter',
	'3 Tagesordnungspunkte, 5 Gemeinden',
	'Er sagte es. Es war gut.',
])('leaves unchanged: %s', (text) => {
	expect(withFixedSpaces(text)).toBe(text);
});

test('replaces spaces one by one and nothing else', () => {
	const text = 'z. B. 12. August 2026, § 10 Abs. 2, 1.234,56 €, OZG 2.0 – ja';
	expect(withFixedSpaces(text).replace(/[\u00A0\u202F]/g, ' ')).toBe(text);
});

test('a number stays with what it counts, and with no longer word that begins so', () => {
	const join = countJoiner(['Praxisbeispiele', 'Leitfäden', 'planen es']);
	expect(join('4 Praxisbeispiele, 2 Leitfäden').replaceAll('\u00A0', '_')).toBe(
		'4_Praxisbeispiele, 2_Leitfäden',
	);
	expect(join('3 planen es').replaceAll('\u00A0', '_')).toBe('3_planen es');
	expect(join('2 Leitfädensammlungen, keine Leitfäden')).toBe(
		'2 Leitfädensammlungen, keine Leitfäden',
	);
	expect(countJoiner([])('4 Praxisbeispiele')).toBe('4 Praxisbeispiele');
});
