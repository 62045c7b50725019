import { expect, test } from 'vitest';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { comparableCase } from './comparable-case.ts';

const resolve = resolveAmong([
	exampleEntry('kommunen', {}, 'offenburg'),
	exampleEntry('organisationen', {}, 'land'),
	exampleEntry('themen', {}, 'onlinedienste'),
	exampleEntry('loesungen', {}, 'terminvergabe'),
]);

function compared(data: object = {}) {
	const entry = exampleEntry('praxisbeispiele', data);
	if (entry.kind !== 'praxisbeispiele') throw new Error('no case');
	const { zeilen, nichtAngegeben } = comparableCase(entry, resolve, { mail: 'netz@kreis.example' });
	return {
		nichtAngegeben,
		labels: zeilen.map(({ label }) => label),
		row: (label: string) => zeilen.find((each) => each.label === label),
	};
}
const PROOF = { bezug: 'Einführung', datum: '2024', quelle: 1 };

test('a comparison says when each case was reviewed, and by when it will be again', () => {
	const { row } = compared({ geprueft: '2026-01-15', pruefintervall_monate: 6 });
	expect(row('Durchgesehen')?.werte).toEqual([
		{ text: '15. Januar 2026', note: 'nächste Prüfung bis 15. Juli 2026' },
	]);
});

test('every case has the same rows, whatever values it has', () => {
	const { labels } = compared();
	expect(labels).toContain('Laufende Kosten');
	expect(
		compared({ produkte: ['X'], aufwand: { personentage: { anzahl: 3, ...PROOF } } }).labels,
	).toEqual(labels);
	expect(new Set(labels).size).toBe(labels.length);
});

test('municipality and body share a row; the size of a body is the one its source states', () => {
	expect(compared().row('Wer')?.werte).toEqual([
		{ text: 'Offenburg', path: '/kommunen/offenburg/' },
	]);
	expect(compared().row('Größe')?.werte).toEqual([{ text: '62.993 Einwohner' }]);
	const body = compared({ kommune: undefined, organisation: 'land' });
	expect(body.row('Wer')?.werte[0]?.path).toBe('/organisationen/land/');
	expect(body.row('Größe')?.werte).toEqual([]);
	const stated = compared({
		kommune: undefined,
		organisation: 'land',
		einwohner: { anzahl: 3785, datum: '2021', quelle: 1 },
	});
	expect(stated.row('Größe')?.werte).toEqual([{ text: '3.785 Einwohner' }]);
	expect(stated.labels).not.toContain('Einwohner');
});

test('solution and funding are rows like other facts', () => {
	const { row } = compared({
		loesung: ['terminvergabe'],
		foerderung: [{ programm: 'Programm', betrag_euro: 65_000, datum: '2019', quelle: 1 }],
	});
	expect(row('Lösung')?.werte).toMatchObject([{ path: '/loesungen/terminvergabe/' }]);
	expect(row('Förderung')?.werte).toMatchObject([{ text: '65.000 €' }]);
});

test('an amount keeps its unit, which decides whether it can be scaled', () => {
	const { row } = compared({
		aufwand: {
			einmalig: { betrag_euro: 5000, ...PROOF },
			laufend: { betrag_euro: 0.45, bezugsgroesse: 'einwohner', je: 'jahr', ...PROOF },
		},
	});
	expect(row('Einmalige Kosten')?.kosten).toMatchObject({ euro: 5000, bezugsgroesse: 'gesamt' });
	expect(row('Laufende Kosten')).toMatchObject({
		werte: [{ text: '0,45 € je Einwohner und Jahr' }],
		kosten: { euro: 0.45, bezugsgroesse: 'einwohner', je: 'jahr' },
	});
});

test('a missing value leaves its row empty and is named once, as not given', () => {
	const { row, nichtAngegeben } = compared();
	expect(row('Einmalige Kosten')).toEqual({ label: 'Einmalige Kosten', werte: [] });
	expect(nichtAngegeben).toContain('Kosten');
});

test('an effect shows the values it has with their unit', () => {
	const wirkung = [{ kennzahl: 'Dauer', vorher: 20, einheit: 'Tage', quelle: 1 }];
	expect(compared({ wirkung }).row('Wirkung')?.werte).toEqual([
		{ text: 'Dauer', note: 'vorher 20 Tage' },
	]);
	const said = (values: object) =>
		compared({ wirkung: [{ kennzahl: 'Dauer', einheit: 'Tage', quelle: 1, ...values }] }).row(
			'Wirkung',
		)?.werte[0]?.note;
	expect(said({ nachher: 5 })).toBe('5 Tage');
	expect(said({ vorher: 20, nachher: 5 })).toBe('vorher 20 Tage, nachher 5 Tage');
});
