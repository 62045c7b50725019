import { expect, test } from 'vitest';
import { exampleEntry } from '../testing/example-entry.ts';
import { notGivenIn } from './not-given.ts';

const PROOF = { bezug: 'Einführung', datum: '2024', quelle: 1 };
const missing = (data: object) => notGivenIn(exampleEntry('praxisbeispiele', data));

test('what readers look for and a case lacks is named in the order of its facts', () => {
	expect(missing({ beginn: undefined, loesungsart: undefined, nachnutzung: undefined })).toEqual([
		...['Beginn', 'Kosten', 'Aufwand', 'Lösungsart'],
		...['Nachnutzung', 'Ansprechstelle', 'Wirkung'],
	]);
});

test('of fields with the same word one is enough', () => {
	const laufend = { betrag_euro: 5, je: 'jahr', ...PROOF };
	expect(missing({ aufwand: { laufend } })).not.toContain('Kosten');
	expect(missing({ aufwand: { personentage: { anzahl: 3, ...PROOF } } })).toContain('Kosten');
});

test('„unbekannt“ says no more than a field left out, unless a sentence follows', () => {
	expect(missing({ nachnutzung: { moeglich: 'unbekannt' } })).toContain('Nachnutzung');
	const wie = 'Auskunft gibt das Hauptamt.';
	expect(missing({ nachnutzung: { moeglich: 'unbekannt', wie } })).not.toContain('Nachnutzung');
});

test('kinds without expected fields miss nothing', () => {
	expect(notGivenIn(exampleEntry('glossar'))).toEqual([]);
});
