import { expect, test } from 'vitest';
import { explainedIn, hardships, sentencesOf } from './easy-language.ts';

const told = (sentence: string) => hardships(sentence, new Set()).map(({ text }) => text);

test.each([
	['Das Amt prüft den Antrag.'],
	['Das Wissens-Netz ist zuerst für den Ortenau-Kreis.'],
	['Sie können die Internet-Seite auch mit der Tastatur benutzen.'],
	['Das nennt man: Digitalisierung.'],
	['Wir wissen nicht: Sind diese Seiten barriere-frei?'],
	['Der Computer wird den Antrag nicht genehmigen oder geben.'],
	['Sie möchten etwas wissen?'],
	['Das war am 1. Januar 2025.'],
	['Ihr Konto heißt: BundID.'],
	['Die Menschen werden gesund.'],
	['Eines Tages war das Haus fertig.'],
])('„%s“ has no findings', (sentence) => {
	expect(told(sentence)).toEqual([]);
});

test.each([
	['Der Antrag wird von dem Amt geprüft.', 'Der Satz sagt nicht, wer etwas tut (Passiv).'],
	['Die Unterlagen werden kopiert.', 'Der Satz sagt nicht, wer etwas tut (Passiv).'],
	['Das könnte anders sein.', '„könnte“ ist ein Konjunktiv.'],
	['Sie bringen z. B. den Ausweis mit.', '„z. B.“ ist eine Abkürzung.'],
	['Das regelt die BITV.', '„BITV“ ist eine Abkürzung, die der Text nicht erklärt.'],
	['Das ist ein Gesetz des Landes.', '„des Landes“ ist ein Genitiv.'],
	['Es gibt drei Wege.', 'Die Zahl „drei“ steht als Wort da.'],
	['Sie bekommen einen Schwerbehindertenausweis.', 'Das Wort „Schwerbehindertenausweis“ ist lang.'],
	['Sie kommen, weil Sie müssen.', 'Der Satz hat einen Nebensatz oder mehrere Aussagen.'],
	[
		'Sie gehen heute oder morgen mit allen Papieren in das große Rathaus in Offenburg.',
		'Der Satz hat 14 Wörter.',
	],
])('„%s“ is reported as hard, with the reason', (sentence, text) => {
	expect(told(sentence)).toEqual([text]);
});

test('an abbreviation that the text explains may be used', () => {
	const explained = explainedIn('Das nennt man: Wohnsitz-Anmeldung.\nDie Abkürzung ist: OZG.\n');
	expect(hardships('Das OZG gilt für alle.', explained)).toEqual([]);
});

test('a line is split at the ends of its sentences, not at abbreviations and days', () => {
	expect(
		sentencesOf('Am 1. Mai ist frei. Warum? Fragen Sie z. B. uns!').map(({ text }) => text),
	).toEqual(['Am 1. Mai ist frei.', 'Warum?', 'Fragen Sie z. B. uns!']);
});

test('endless sentences take no time', () => {
	const before = performance.now();
	expect(told(`${'wird ,weil '.repeat(40_000)}`)).toHaveLength(1);
	expect(performance.now() - before).toBeLessThan(2_000);
});
