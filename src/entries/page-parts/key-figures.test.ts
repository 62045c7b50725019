import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { fieldsShownLarge, frameOf, keyFiguresOf } from './key-figures.ts';

const stated = { genauigkeit: 'genau', bezug: 'Software', datum: '2025', quelle: 1 };
const caseWith = (data: object) => exampleEntry('praxisbeispiele', data);

test('what changed comes first, then what it cost, then single values', () => {
	const entry = caseWith({
		aufwand: {
			einmalig: { ...stated, betrag_euro: 1500, bezugsgroesse: 'gesamt' },
			laufend: { ...stated, betrag_euro: 70, je: 'monat', bezugsgroesse: 'gesamt' },
			personentage: { ...stated, anzahl: 12 },
		},
		wirkung: [
			{ kennzahl: 'Onlinedienste', nachher: 49, einheit: 'Dienste', quelle: 1 },
			{ kennzahl: 'Dauer', vorher: 9, nachher: 1, einheit: 'Tage', quelle: 1 },
		],
	});
	expect(keyFiguresOf(entry.data).map(({ label, value }) => `${label}: ${value}`)).toEqual([
		'Dauer: 1 Tag',
		'Einmalige Kosten: 1.500 €',
		'Laufende Kosten: 70 € im Monat',
		'Aufwand im Haus: 12 Personentage',
		'Onlinedienste: 49 Dienste',
	]);
});

test('a sum that is only a part of the price, or was never spent, comes last', () => {
	const wirkung = [{ kennzahl: 'Unterschied', nachher: 5, einheit: 'Euro', quelle: 1 }];
	const figures = (umfang: string) => {
		const einmalig = { ...stated, betrag_euro: 99, bezugsgroesse: 'gesamt', umfang };
		return keyFiguresOf(caseWith({ aufwand: { einmalig }, wirkung }).data);
	};
	const labels = (umfang: string) => figures(umfang).map(({ label }) => label);
	expect(labels('teil')).toEqual(['Unterschied', 'Einmalige Kosten']);
	expect(labels('nicht-ausgegeben')).toEqual(['Unterschied', 'Einmalige Kosten, nicht ausgegeben']);
	expect(labels('paket')).toEqual(['Einmalige Kosten', 'Unterschied']);
	// Above the figure is enough.
	expect(JSON.stringify(figures('nicht-ausgegeben')).match(/nicht ausgegeben/g)).toHaveLength(1);
	expect(figures('teil')[1]?.note).toContain('Teilbetrag');
});

test('the longer bar of a change takes all the room, also where there was nothing before', () => {
	const change = (vorher: number, nachher: number) =>
		keyFiguresOf(
			caseWith({
				wirkung: [{ kennzahl: 'Meldungen', vorher, nachher, einheit: 'im Jahr', quelle: 1 }],
			}).data,
		)[0]?.change;
	expect(change(100, 560)).toMatchObject({ beforeLength: 18, afterLength: 100 });
	expect(change(0, 0)).toMatchObject({ beforeLength: 0, afterLength: 0 });
});

test('the bars of shares are parts of a whole', () => {
	const wirkung = [{ kennzahl: 'Anteil', vorher: 20, nachher: 37, einheit: 'Prozent', quelle: 1 }];
	const [figure] = keyFiguresOf(caseWith({ wirkung }).data);
	expect(figure?.change).toMatchObject({ beforeLength: 20, afterLength: 37 });
});

test('a value known only from before is not shown large', () => {
	const entry = caseWith({
		wirkung: [{ kennzahl: 'Anfragen', vorher: 250, einheit: 'im Jahr', quelle: 1 }],
	});
	expect(keyFiguresOf(entry.data)).toEqual([]);
});

test('size and beginning stand beside the figures, and the box of facts does not repeat them', () => {
	const einwohner = { anzahl: 6893, datum: '2021-12-31', quelle: 1 };
	const entry = caseWith({
		...{ kommune: undefined, organisation: 'amt', einwohner, beginn: '2025-10' },
		aufwand: { personentage: { ...stated, anzahl: 12 } },
	});
	expect(frameOf(entry.kind, entry.data, 6893)).toEqual([
		{ label: 'Einwohner', value: '6.893', note: '31. Dezember 2021' },
		{ label: 'Seit', value: 'Oktober 2025' },
	]);
	expect(fieldsShownLarge(entry.kind, entry.data)).toContain('personentage');
	expect(fieldsShownLarge('praxisbeispiele', caseWith({}).data)).toEqual([]);
});
