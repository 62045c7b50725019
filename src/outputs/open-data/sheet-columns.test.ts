import { expect, test } from 'vitest';
import type { Entry } from '#src/model/entry.ts';
import { kindIds } from '#src/model/kinds.ts';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { sheetColumns, type SheetValue } from './sheet-columns.ts';

const place = exampleEntry('kommunen', { name: 'Kehl', einwohner: 38_000 }, 'kehl');
const topic = exampleEntry('themen', { titel: 'E-Akte' }, 'e-akte');
const resolve = resolveAmong([place, topic]);
const input = { resolve, fullAddress: (path: string) => `https://netz.example${path}` };

function rowOf(entry: Entry): Record<string, SheetValue> {
	const columns = sheetColumns(entry.kind, input);
	return Object.fromEntries(columns.map(({ title, value }) => [title, value(entry)]));
}

test('columns and values are named as on the pages, amounts are numbers and days are days', () => {
	const row = rowOf(
		exampleEntry(
			'praxisbeispiele',
			{
				titel: 'E-Akte in Kehl',
				themen: ['e-akte'],
				kommune: 'kehl',
				status: 'betrieb',
				loesungsart: ['efa', 'open-source'],
				beginn: '2023-05',
				stand: '2026-01-15',
				aufwand: {
					einmalig: {
						betrag_euro: 4500,
						bezugsgroesse: 'gesamt',
						bezug: 'Software',
						quelle: 1,
						datum: '2023',
					},
				},
				quellen: [
					{
						titel: 'Bericht',
						url: 'https://kehl.example/b',
						herausgeber: 'Stadt',
						abgerufen: '2026-01-15',
					},
				],
			},
			'kehl-e-akte',
		),
	);
	expect(row).toMatchObject({
		Praxisbeispiel: 'E-Akte in Kehl',
		Themen: 'E-Akte',
		Kommune: 'Kehl',
		Einwohner: 38_000,
		Status: 'In Betrieb',
		Lösungsart: 'Einer für Alle; Open Source',
		Seit: 'Mai 2023',
		'Einmalige Kosten: Betrag': 4500,
		'Einmalige Kosten: Datum': '2023',
		'Seite im Portal': 'https://netz.example/praxisbeispiele/kehl-e-akte/',
		Stand: new Date('2026-01-15T00:00:00Z'),
		Quellen: 'Bericht. Stadt. Abgerufen am 15. Januar 2026. https://kehl.example/b',
	});
});

test.each(kindIds)('the columns of %s have names of their own and no keys', (kind) => {
	const titles = sheetColumns(kind, input).map(({ title }) => title);
	expect(new Set(titles).size).toBe(titles.length);
	expect(titles.filter((title) => /_|^[a-zäöü]/.test(title))).toEqual([]);
});

test('what only the search, programs or editors need is left out', () => {
	const titles = sheetColumns('praxisbeispiele', input).map(({ title }) => title);
	for (const word of ['Suchwörter', 'Frühere Adressen', 'Quelle', 'Entwurf'])
		expect(titles).not.toContain(word);
});
