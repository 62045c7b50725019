import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { caseWords, demandWords, stateSentences } from './state-words.ts';

const fall = (status: string, status_ungeprueft?: string) =>
	exampleEntry('praxisbeispiele', { status, status_ungeprueft });
const why = 'Die Quelle ist von 2021.';
const used = fall('betrieb');
const unsure = fall('betrieb', why);

test('cases are counted by how far they are, and of them what nobody has checked', () => {
	expect(caseWords([used, unsure, unsure, fall('idee')])).toBe(
		'4 Praxisbeispiele: 3 in Betrieb, 1 geplant. Bei 2 davon ist nicht belegt, ob es noch so ist.',
	);
	expect(caseWords([fall('pilot'), fall('idee')])).toBe(
		'2 Praxisbeispiele: 1 als Pilot, 1 geplant.',
	);
});

test('plans and pilots that nobody has checked count as well', () => {
	expect(caseWords([used, fall('pilot', why)])).toBe(
		'2 Praxisbeispiele: 1 in Betrieb, 1 als Pilot. Bei einem davon ist nicht belegt, ob es noch so ist.',
	);
	expect(caseWords([unsure, unsure])).toBe(
		'2 Praxisbeispiele in Betrieb. Bei beiden ist nicht belegt, ob es noch so ist.',
	);
	expect(caseWords([unsure, unsure, unsure])).toBe(
		'3 Praxisbeispiele in Betrieb. Bei allen ist nicht belegt, ob es noch so ist.',
	);
});

test('a single case is spoken of in the singular', () => {
	expect(caseWords([used])).toBe('1 Praxisbeispiel in Betrieb.');
	expect(caseWords([unsure])).toBe(
		'1 Praxisbeispiel in Betrieb. Ob es noch so ist, ist nicht belegt.',
	);
});

const position = (...states: ('offen' | 'teilweise' | 'erfuellt' | 'unbekannt')[]) =>
	exampleEntry('positionen', {
		forderungen: states.map((stand) => ({ text: 'Das Land zahlt.', stand })),
	});

test('demands are counted by what became of them, every state that occurs', () => {
	expect(
		demandWords([position('unbekannt', 'offen'), position('teilweise', 'erfuellt', 'offen')]),
	).toBe('5 Forderungen: 2 offen, 1 teilweise erfüllt, 1 erfüllt, 1 Ausgang unbekannt.');
	expect(demandWords([position('erfuellt', 'erfuellt')])).toBe('2 Forderungen: 2 erfüllt.');
	expect(demandWords([position('unbekannt', 'unbekannt')])).toBe(
		'2 Forderungen: 2 Ausgang unbekannt.',
	);
	expect(demandWords([position('offen')])).toBe('1 Forderung: offen.');
});

test('a dossier says nothing of the states of what it does not have', () => {
	const none = { praxisbeispiele: { all: [] }, positionen: { all: [] } };
	expect(stateSentences(none)).toEqual([]);
	expect(stateSentences({ ...none, positionen: { all: [position('offen')] } })).toEqual([
		'1 Forderung: offen.',
	]);
});
