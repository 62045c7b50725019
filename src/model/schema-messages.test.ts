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
		'Funktionspostfach, keine persönliche Adresse',
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
	['Mai 2023', undefined],
	['31.02.2024', undefined],
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
