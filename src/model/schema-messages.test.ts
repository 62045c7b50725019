import type { z } from 'zod';
import { expect, test } from 'vitest';
import { kindIds, kindOf, type KindId } from './kinds.ts';
import { schemaMessages } from './schema-messages.ts';

/** Messages for a kind's example with some fields replaced; `undefined` removes a field. */
function messages(kind: KindId, fields: Record<string, unknown>) {
	const { schema, example } = kindOf(kind);
	const given = Object.entries({ ...example.data, ...fields });
	const data = Object.fromEntries(given.filter(([, value]) => value !== undefined));
	return schemaMessages(issuesOf(schema, data), schema, data);
}

function issuesOf(schema: z.ZodType, data: unknown) {
	return schema.safeParse(data, { reportInput: true }).error?.issues ?? [];
}

test.each([
	[
		{ stand: undefined },
		'Das Feld `stand` (Stand) fehlt.',
		'ein Datum wie 2026-03-31 (Tag der letzten inhaltlichen Änderung)',
		undefined,
	],
	[{ stand: null }, 'Das Feld `stand` (Stand) ist leer.', 'ein Datum wie 2026-03-31', undefined],
	[
		{ titel: 'Kurz' },
		'Das Feld `titel` (Titel) ist mit 4 Zeichen zu kurz.',
		'ein Text mit 10 bis 120 Zeichen',
		undefined,
	],
	[
		{ kurzfassung: 'x'.repeat(301) },
		'Das Feld `kurzfassung` (Kurzfassung) ist mit 301 Zeichen zu lang.',
		'ein Text mit 40 bis 300 Zeichen',
		undefined,
	],
	[
		{ status: 'Betreib' },
		'Den Wert „Betreib“ gibt es im Feld `status` (Status) nicht.',
		'einer der Werte `idee`, `pilot`, `betrieb` oder `beendet`',
		'betrieb',
	],
	[
		{ themen: [] },
		'Die Liste im Feld `themen` (Themen) ist leer.',
		'eine Liste von Kennungen aus `themen` mit 1 bis 4 Einträgen',
		undefined,
	],
	[
		{ themen: 'ozg, bauen' },
		'Das Feld `themen` (Themen) enthält den Text „ozg, bauen“.',
		'eine Liste von Kennungen aus `themen` mit 1 bis 4 Einträgen',
		'[ozg, bauen]',
	],
	[
		{ themen: ['ozg', 'ozg'] },
		'Das Feld `themen` (Themen) stimmt so nicht.',
		'jede Kennung nur einmal',
		undefined,
	],
	[
		{ entwurf: 'ja' },
		'Das Feld `entwurf` (Entwurf) enthält den Text „ja“.',
		'`true` (ja) oder `false` (nein)',
		'true',
	],
	[
		{ pruefintervall_monate: 99 },
		'Der Wert „99“ im Feld `pruefintervall_monate` (Prüfabstand) ist zu groß.',
		'eine ganze Zahl von 1 bis 36',
		undefined,
	],
	[
		{ titel: 20262026202 },
		'Das Feld `titel` (Titel) enthält die Zahl 20262026202.',
		'ein Text mit 10 bis 120 Zeichen',
		'"20262026202"',
	],
	[
		{ kommune: undefined },
		'Zwei Angaben passen nicht zusammen, oder eine fehlt.',
		'genau eines der Felder `kommune` und `organisation`',
		undefined,
	],
	[
		{ ansprechstelle: { stelle: 'Amt', web: 'www.kehl.de' } },
		'Der Wert „www.kehl.de“ passt nicht zum Feld `web` (Internetseite) in `ansprechstelle`.',
		'eine Internetadresse, die mit https:// beginnt',
		'https://www.kehl.de',
	],
	[
		{ ansprechstelle: { stelle: 'Amt', mail: 'x' } },
		'Der Wert „x“ passt nicht zum Feld `mail` (E-Mail) in `ansprechstelle`.',
		'eine Mailadresse wie `hauptamt@example.org`, von einer Stelle',
		undefined,
	],
	[
		{ quellen: [{ titel: 'Name', herausgeber: 'Land' }] },
		'Das Feld `abgerufen` (Abgerufen am) in `quellen`, 1. Eintrag fehlt.',
		'ein Datum wie 2026-03-31 (An welchem Tag Sie die Quelle gelesen haben)',
		undefined,
	],
])(
	'%o is explained with what is expected and the correction',
	(fields, text, expected, correction) => {
		expect(
			messages('praxisbeispiele', fields).map((message) => [
				message.text,
				message.expected,
				message.correction,
			]),
		).toEqual([[text, expected, correction]]);
	},
);

test.each([
	['31.12.2024', '2024-12-31'],
	['1. Mai 2023', '2023-05-01'],
	['3. März 2024', '2024-03-03'],
	['1.2.24', '2024-02-01'],
	['2023/5/1', '2023-05-01'],
	['2024-12-31T10:00:00Z', '2024-12-31'],
	['2024-12-31T23:30:00Z', '2025-01-01'],
	['Mittwoch, 1. Oktober 2025', '2025-10-01'],
	['Mi., 1.10.2025', '2025-10-01'],
	['Dienstag, 1. Oktober 2025', undefined],
	['Mai 2023', undefined],
	['31.02.2024', undefined],
	['5. Mai 2023 (Entwurf)', undefined],
	['gestern', undefined],
])('the day written as %s is corrected to %s', (written, corrected) => {
	expect(messages('meldungen', { datum: written })[0]?.correction).toBe(corrected);
});

test.each([
	['Mai 2023', '"2023-05"'],
	['05/2023', '"2023-05"'],
	['KW 18/2023', '"2023-W18"'],
	['12.5.2023', '2023-05-12'],
])('the imprecise date written as %s is corrected to %s', (written, corrected) => {
	expect(messages('positionen', { datum: written })[0]?.correction).toBe(corrected);
});

test.each([
	['2026-03-04 10:00', '2026-03-04T10:00'],
	['2026-03-04T10:00:00', '2026-03-04T10:00'],
	['2026-03-04T10:00:00.000+01:00', '2026-03-04T10:00'],
	['2026-03-04T09:00Z', '2026-03-04T10:00'],
	['2026-07-04T10:00+01:00', '2026-07-04T11:00'],
	['2026-03-04T10:00 Uhr', '2026-03-04T10:00'],
	['04.03.2027, 10 Uhr', '2027-03-04T10:00'],
	['4. März 2027 um 10.30 Uhr', '2027-03-04T10:30'],
	['Donnerstag, den 4. März 2027, 9:15 Uhr', '2027-03-04T09:15'],
	['2026-03-04 10:00 - 12:00', undefined],
	['2026-03-04 10:00:30', undefined],
	['2026-03-04 vormittags', undefined],
	['2026-03-04 25:00', undefined],
	['4.3.2027 10', undefined],
])('the time written as %s is corrected to %s, and never lost', (written, corrected) => {
	expect(messages('termine', { beginn: written })[0]?.correction).toBe(corrected);
});

test.each([
	['12:00 Uhr', '2026-03-04T12:00'],
	['12 Uhr', '2026-03-04T12:00'],
	['2026-03-04', undefined],
	['mittags', undefined],
])('the end %s means the day of the beginning: %s', (ende, corrected) => {
	const [message] = messages('termine', { beginn: '2026-03-04T10:00', ende });
	expect(message?.correction).toBe(corrected);
});

test('a valid date that does not fit is not called invalid', () => {
	const [end] = messages('termine', { beginn: '2026-03-04T10:00', ende: '2026-03-04' });
	expect(end?.text).toBe('Das Ende ist nicht so genau angegeben wie der Beginn.');
	const [day] = messages('meldungen', { datum: '2026-03' });
	expect(day?.text).toBe('„2026-03“ im Feld `datum` (Datum) nennt keinen genauen Tag.');
	const [minute] = messages('meldungen', { datum: '2026-03-04T10:00' });
	expect(minute?.text).toBe('„2026-03-04T10:00“ im Feld `datum` (Datum) nennt auch eine Uhrzeit.');
});

test.each([
	[
		'https://www.example.org/Vorlage 12 2024.pdf',
		'https://www.example.org/Vorlage%2012%202024.pdf',
	],
	['www.kehl.de/amt', 'https://www.kehl.de/amt'],
	['htps://www.kehl.de', 'https://www.kehl.de'],
	['https:/www.kehl.de', 'https://www.kehl.de'],
	['<https://www.kehl.de>', 'https://www.kehl.de'],
	['https://a.example.org/a.pdf und https://a.example.org/b.pdf', undefined],
	['https://www.kehl.de (abgerufen am 5.5.2023)', undefined],
	['–', undefined],
	['folgt', undefined],
	['Stadt Kehl', undefined],
])('the web address written as %s is corrected to %s', (url, corrected) => {
	const quellen = [{ titel: 'Name', url, herausgeber: 'Land', abgerufen: '2026-01-15' }];
	const found = messages('meldungen', { quellen });
	expect(found.map(({ correction }) => correction)).toEqual([corrected]);
});

test.each([
	['mailto:amt@kehl.de', 'amt@kehl.de'],
	['Hauptamt <amt@kehl.de>', 'amt@kehl.de'],
	['amt(at)kehl.de', 'amt@kehl.de'],
	['amt [at] kehl [punkt] de', 'amt@kehl.de'],
	['amt@kehl.de, bau@kehl.de', undefined],
	['amt@kehl', undefined],
])('the mail address written as %s is corrected to %s', (mail, corrected) => {
	const [message] = messages('boerse', { ansprechstelle: { stelle: 'Amt', mail } });
	expect(message?.correction).toBe(corrected);
});

test.each([
	['Pilot', 'pilot'],
	['In Betrieb', 'betrieb'],
	['Pilot (seit 2024)', undefined],
	['Pilot und Betrieb', undefined],
])('the choice written as %s is corrected to %s', (status, corrected) => {
	expect(messages('praxisbeispiele', { status })[0]?.correction).toBe(corrected);
});

test.each([
	['date', '5. Mai 2023', 'datum', '2023-05-05'],
	['Datum', '5.5.2023', 'datum', '2023-05-05'],
	['date', '2023-05-05', 'datum', undefined],
	['date', 'heute', undefined, undefined],
])('%s: %s is corrected as a whole', (name, value, correction, correctedValue) => {
	const [message, ...more] = messages('meldungen', { datum: undefined, [name]: value });
	expect(more).toEqual([]);
	expect(message).toMatchObject({ meant: 'datum' });
	expect([message?.correction, message?.correctedValue]).toEqual([correction, correctedValue]);
});

test('mistakes inside a field with a misspelt name are told, too', () => {
	const quellen = [{ titel: 'Name', herausgeber: 'Land', abgerufen: '15.1.2026' }];
	const found = messages('meldungen', { quellen: undefined, sources: quellen });
	expect(found.map(({ path, correction }) => [path, correction])).toEqual([
		[['sources'], 'quellen'],
		[['sources', 0, 'abgerufen'], '2026-01-15'],
	]);
});

test('an amount pays a solution of its own entry', () => {
	const amount = { betrag_euro: 1, bezug: 'Kauf', datum: '2023', quelle: 1, loesung: 'app' };
	const found = (loesung: string[]) =>
		messages('praxisbeispiele', { loesung, aufwand: { einmalig: amount, weitere: [amount] } });
	expect(found(['akte', 'app'])).toEqual([]);
	expect(found(['akte']).map(({ path }) => path)).toEqual([
		['aufwand', 'einmalig', 'loesung'],
		['aufwand', 'weitere', 0, 'loesung'],
	]);
	expect(found(['akte'])[0]?.expected).toBe(
		'eine der Kennungen, die der Eintrag unter `loesung` nennt',
	);
});

test.each([
	['1.000.000', '1000000'],
	['250.000 €', '250000'],
	['12,5', '12.5'],
	['viel', undefined],
])('the amount written as %s is corrected to %s', (written, corrected) => {
	const einmalig = { betrag_euro: written, bezug: 'Kauf', datum: '2023', quelle: 1 };
	const [message] = messages('praxisbeispiele', { aufwand: { einmalig } });
	expect(message?.path).toEqual(['aufwand', 'einmalig', 'betrag_euro']);
	expect(message?.correction).toBe(corrected);
});

test('a misspelt field is one message, not also a missing field', () => {
	const found = messages('meldungen', { themen: undefined, thema: ['bauen'] });
	expect(found.map(({ text, correction }) => [text, correction])).toEqual([
		['Ein Feld `thema` gibt es hier nicht. Meinten Sie `themen`?', 'themen'],
	]);
});

test('authors see no English, whatever a field contains', () => {
	const odd = [
		null,
		undefined,
		'',
		'x',
		'x'.repeat(900),
		0,
		-1,
		1.5,
		1e300,
		NaN,
		true,
		[],
		[null],
		{},
		{ x: 1 },
	];
	const english =
		/\b(invalid|expected|received|input|string|number|array|required|too|undefined|NaN)\b/i;
	for (const kind of kindIds) {
		for (const name of Object.keys(kindOf(kind).schema.shape)) {
			for (const value of odd) {
				for (const { text, expected } of messages(kind, { [name]: value })) {
					const ownWords = `${text} ${expected}`.replace(/„[^“]*“|`[^`]*`|Zahl NaN/g, '');
					expect(ownWords).not.toMatch(english);
				}
			}
		}
	}
});
