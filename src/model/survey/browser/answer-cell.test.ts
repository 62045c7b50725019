import { expect, test } from 'vitest';
import { readCell } from './answer-cell.ts';
import { questionnaire } from '#src/features/survey/testing/survey-fixture.ts';

const { fragen } = questionnaire();

function read(id: string, cell: string) {
	const question = fragen.find((each) => each.id === id);
	if (!question) throw new Error(`No question ${id}`);
	const result = readCell(question, cell);
	return 'mistake' in result ? result.mistake.text : result.value;
}

test.each([
	['akte', ' teils ', 'teils'],
	['dienste', 'bau | hund', ['bau', 'hund']],
	['dienste', '', undefined],
	['note', '3', 3],
	['stellen', '2,5', 2.5],
	['stellen', '2.5', 2.5],
	['stellen', '0', 0],
	['wunsch', ' Zeit ', 'Zeit'],
])('question %s takes „%s“', (id, cell, value) => {
	expect(read(id, cell)).toEqual(value);
});

test.each([
	['akte', '', 'Die Antwort auf „Führen Sie Ihre Akten elektronisch?“ fehlt.'],
	['akte', 'jein', 'Die Antwort `jein` steht nicht zur Wahl.'],
	['akte', 'ja|nein', 'Die Antwort `ja|nein` steht nicht zur Wahl.'],
	['dienste', 'bau|bau', 'Die Antwort `bau` steht zweimal da.'],
	['dienste', 'bau|', 'Zwischen zwei `|` fehlt eine Antwort.'],
	['note', '6', 'Der Wert 6 liegt nicht auf der Skala.'],
	['note', '2,5', '„2,5“ ist kein Wert der Skala.'],
	['note', '-1', '„-1“ ist kein Wert der Skala.'],
	['stellen', 'drei', '„drei“ ist keine Zahl.'],
	['stellen', '3 Stellen', '„3 Stellen“ ist keine Zahl.'],
	['stellen', '1.200', '„1.200“ ist nicht eindeutig: ein Tausenderpunkt oder ein Komma?'],
	['stellen', '100', 'Die Zahl 100 ist zu groß.'],
	['stellen', '-1', 'Die Zahl -1 ist zu klein.'],
	['stellen', '1e3', '„1e3“ ist keine Zahl.'],
	['wunsch', 'x'.repeat(2001), 'Der Text ist mit 2001 Zeichen zu lang.'],
])('question %s refuses „%s“', (id, cell, message) => {
	expect(read(id, cell)).toBe(message);
});

test.each([
	['4 Stellen', '4'],
	['1,5 VZÄ', '1,5'],
	['01. Mai', undefined],
	['3 oder mehr', undefined],
	['4 bis 5', undefined],
])('of „%s“ the number is %s, and nothing is lost', (written, correction) => {
	const read = readCell(
		{
			id: 'stellen',
			frage: 'Wie viele?',
			art: 'zahl',
			pflicht: false,
			ganzzahl: false,
			klassen: [1],
		},
		written,
	);
	expect('mistake' in read && read.mistake.correction).toBe(correction);
});

test.each([
	['hund,bau', 'hund|bau'],
	['hund; bau', 'hund|bau'],
	['Hundesteuer und Bauantrag', 'hund|bau'],
	['hund,katze', undefined],
])('answers written as %s are corrected to %s', (written, correction) => {
	const optionen = [
		{ id: 'hund', text: 'Hundesteuer' },
		{ id: 'bau', text: 'Bauantrag' },
	];
	const read = readCell(
		{ id: 'dienste', frage: 'Welche?', art: 'mehrfachauswahl', pflicht: false, optionen },
		written,
	);
	expect('mistake' in read && read.mistake.correction).toBe(correction);
});
