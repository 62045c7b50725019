import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { coreType, fieldOf, labelsOf } from '#src/model/field-meta.ts';
import { kinds } from '#src/model/kinds.ts';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { costCharts } from './cost-charts.ts';
import { sizeNumber, sizesOf } from './cost-sizes.ts';
import { sizeClasses } from '#src/model/size-class.ts';
import { basisWords, unpaidSentence } from './cost-basis.ts';
import { costRowsOf, ownedRowOf, type CostEntry } from './cost-row.ts';
import { amountWords, provenanceWords } from '#src/entries/page-parts/cost-figures.ts';
import {
	costLines,
	costSentence,
	monthlyWords,
	overviewLines,
	ownerWords,
	shortCostLines,
	sumsInWords,
} from './cost-words.ts';
import { othersPaid } from './others-paid.ts';
import { costsBySolution, newestRows, rangesOf } from './solution-costs.ts';

const place = (id: string, einwohner: number) =>
	exampleEntry('kommunen', { name: id, einwohner }, id);
const resolve = resolveAmong([
	place('Klein', 1_000),
	place('Mittel', 10_000),
	place('Gross', 60_000),
	exampleEntry('organisationen', { name: 'Stadt Fern', kurzname: undefined }, 'fern'),
]);
const sum = (betrag_euro: number, more: object = {}) => ({
	betrag_euro,
	bezug: 'Einführung',
	datum: '2022',
	quelle: 1,
	...more,
});
const fall = (id: string, kommune: string, aufwand?: object, more: object = {}) =>
	exampleEntry('praxisbeispiele', { kommune, aufwand, loesung: ['akte'], ...more }, id);

const klein = fall('klein', 'Klein', {
	einmalig: sum(4_000, { genauigkeit: 'rund', art: 'beschluss', datum: '2021-06' }),
	laufend: { ...sum(100), je: 'monat' },
});
const mittel = fall('mittel', 'Mittel', { einmalig: sum(20_000) });
const gross = fall('gross', 'Gross', {
	laufend: { ...sum(0.5, { bezugsgroesse: 'einwohner' }), je: 'jahr' },
});
const paket = fall('paket', 'Gross', { einmalig: sum(9_000_000) }, { loesung: ['akte', 'app'] });
const setback = (id: string, art: string, aufwand: object) =>
	exampleEntry('rueckschlaege', { kommune: 'Gross', loesung: ['akte'], art, aufwand }, id);
const gestoppt = setback('gestoppt', 'gestoppt', { einmalig: sum(500_000) });
const vorfall = setback('vorfall', 'sicherheitsvorfall', { einmalig: sum(2_000_000) });
const ohne = fall('ohne', 'Mittel');

const entries: CostEntry[] = [paket, gestoppt, vorfall, gross, mittel, ohne, klein];
const costs = costsBySolution(entries, resolve).get('akte');
if (!costs) throw new Error('no costs');
const ids = (rows: readonly { entry: { id: string } }[]) => rows.map(({ entry }) => entry.id);

test('sums for the solution alone, sums for several and incidents are apart, the smallest first', () => {
	expect(ids(costs.alone)).toEqual(['klein', 'mittel', 'gestoppt', 'gross']);
	expect(ids(costs.together)).toEqual(['paket']);
	expect(ids(costs.incidents)).toEqual(['vorfall']);
	expect(ids(costsBySolution(entries, resolve).get('app')?.together ?? [])).toEqual(['paket']);
});

test('a part of a price and a programme stand beside prices and change no range', () => {
	const teil = fall('teil', 'Klein', {
		einmalig: sum(1, { umfang: 'teil' }),
		laufend: { ...sum(50), je: 'jahr' },
	});
	const programm = fall('programm', 'Gross', { einmalig: sum(51_000_000, { umfang: 'programm' }) });
	const mitWebsite = fall('website', 'Mittel', { einmalig: sum(70_000, { umfang: 'paket' }) });
	const all = costsBySolution([...entries, teil, programm, mitWebsite], resolve).get('akte');
	if (!all) throw new Error('no costs');
	expect(ids(all.beside)).toEqual(['teil', 'programm']);
	expect(ids(all.together)).toEqual(['website', 'paket']);
	expect(costLines(all).map(({ words }) => words)).toEqual([
		'einmalig 4.000 € bis 500.000 €',
		'im Jahr 50 € bis 1.200 €',
		'im Jahr 0,50 € je Einwohner',
		'einmalig 70.000 € bis 9 Mio. € (im Paket)',
	]);
	expect(costCharts('E-Akte', all, 9)[0]?.rows.map(({ value }) => value)).not.toContain(1);
	const once = all.beside[0]?.once;
	expect(once && provenanceWords(once)).toBe('Teilbetrag, 2022');
	const alone = costsBySolution([programm], resolve).get('akte');
	expect(alone && [costLines(alone), costCharts('E-Akte', alone, 9)]).toEqual([[], []]);
	expect(alone && overviewLines(alone, 'once').map(({ words }) => words)).toEqual([
		'nur Teilbetrag oder Programm',
	]);
});

test('a setback repeats no sum of the case that it belongs to', () => {
	const told = { praxisbeispiel: 'mittel', loesung: ['akte'], art: 'teurer', kommune: 'Mittel' };
	const repeated = exampleEntry(
		'rueckschlaege',
		{ ...told, aufwand: { einmalig: sum(20_000) } },
		'teurer',
	);
	const further = exampleEntry(
		'rueckschlaege',
		{ ...told, aufwand: { einmalig: sum(30_000) } },
		'weiter',
	);
	const all = costsBySolution([mittel, repeated, further], resolve).get('akte');
	expect(ids(all?.alone ?? [])).toEqual(['mittel', 'weiter']);
});

test('a monthly price is taken times twelve, and the row says so', () => {
	const yearly = costRowsOf(klein, resolve)[0]?.yearly;
	expect(yearly).toMatchObject({ euro: 1200, monthly: 100 });
	expect(yearly && monthlyWords(yearly)).toBe('100 € im Monat × 12');
});

test('an entry without money has no row; one without a size has no population', () => {
	expect(costRowsOf(ohne, resolve)).toEqual([]);
	const body = { kommune: undefined, organisation: 'fern' };
	const [row] = costRowsOf(fall('fern', '', { einmalig: sum(1) }, body), resolve);
	expect(row && ownerWords(row)).toBe('Stadt Fern');
	const stated = { ...body, einwohner: { anzahl: 3785, datum: '2021', quelle: 1 } };
	const [sized] = costRowsOf(fall('fern', '', { einmalig: sum(1) }, stated), resolve);
	expect(sized && ownerWords(sized)).toBe('Stadt Fern, 3.785 Einwohner');
});

test('a figure says its amount, its kind and its date', () => {
	const once = costRowsOf(klein, resolve)[0]?.once;
	if (!once) throw new Error('no figure');
	expect(amountWords(once)).toBe('rund 4.000 €');
	expect(provenanceWords(once)).toBe('Beschluss, Juni 2021');
	expect(provenanceWords({ ...once, art: '' })).toBe('Juni 2021');
	expect(once.publisher).toBe('Name der Stelle');
});

test('a range never mixes once, yearly and per inhabitant', () => {
	expect(
		rangesOf(costs.alone).map(({ measure, perInhabitant, lowest, highest }) => [
			measure,
			perInhabitant,
			lowest.euro,
			highest.euro,
		]),
	).toEqual([
		['once', false, 4_000, 500_000],
		['yearly', false, 1_200, 1_200],
		['yearly', true, 0.5, 0.5],
	]);
	expect(costLines(costs).map(({ words }) => words)).toEqual([
		'einmalig 4.000 € bis 500.000 €',
		'im Jahr 1.200 €',
		'im Jahr 0,50 € je Einwohner',
		'einmalig 9 Mio. € (im Paket)',
	]);
});

test('a chart needs two sums of one measure, tells them in sentences and crosses setbacks', () => {
	const charts = costCharts('E-Akte', costs, 9);
	expect(charts.map(({ heading }) => heading)).toEqual(['Einmalig']);
	expect(charts[0]?.description).toBe(
		'E-Akte, Einmalig. Klein, 1.000 Einwohner: rund 4.000 €. Mittel, 10.000 Einwohner: 20.000 €. Gross, 60.000 Einwohner, Rückschlag: 500.000 €.',
	);
	expect(charts[0]?.rows.map(({ cross }) => cross)).toEqual([false, false, true]);
});

test('others are those nearest in size; the entry itself and incidents are left out', () => {
	const paid = othersPaid(mittel, costs, 10_000);
	expect(ids(paid.rows)).toEqual(['klein', 'gestoppt', 'gross', 'paket']);
	// The list of all sums has the incident and the entry's own, too.
	expect([paid.others, paid.all]).toEqual([4, 6]);
	const only = costsBySolution([mittel], resolve).get('akte');
	expect(only && othersPaid(mittel, only, undefined).others).toBe(0);
});

test('of many rows the newest are shown, in the order of size', () => {
	const year = (id: string, kommune: string, datum: string) =>
		fall(id, kommune, { einmalig: sum(1, { datum }) });
	const many = costsBySolution(
		[year('alt', 'Klein', '2010'), year('neu', 'Gross', '2024'), year('mitte', 'Mittel', '2020')],
		resolve,
	).get('akte');
	expect(ids(newestRows(many?.alone ?? [], 2))).toEqual(['mitte', 'neu']);
});

const both = { loesung: ['akte', 'app'], produkte: ['X'] };
const getrennt = fall(
	'getrennt',
	'Klein',
	{
		einmalig: sum(10_800, { loesung: 'akte', art: 'angebot' }),
		laufend: { ...sum(900), je: 'jahr' },
		weitere: [sum(5_600, { loesung: 'app' }), { ...sum(50), loesung: 'app', je: 'monat' }],
	},
	both,
);

test('a sum that pays one solution is no price of the other, and stands alone', () => {
	const split = costsBySolution([getrennt], resolve);
	const said = (solution: string, group: 'alone' | 'together') =>
		split.get(solution)?.[group].map(({ once, yearly }) => [once?.euro, yearly?.euro]);
	expect(said('akte', 'alone')).toEqual([[10_800, undefined]]);
	expect(said('app', 'alone')).toEqual([
		[5_600, undefined],
		[undefined, 600],
	]);
	for (const solution of ['akte', 'app']) {
		expect(said(solution, 'together')).toEqual([[undefined, 900]]);
	}
	const onlyAkte = fall('nur', 'Klein', { einmalig: sum(1, { loesung: 'akte' }) }, both);
	expect(costsBySolution([onlyAkte], resolve).get('app')).toBeUndefined();
	expect(ownedRowOf(getrennt, resolve, 'app').once?.euro).toBe(5_600);
	expect(ownedRowOf(onlyAkte, resolve, 'app').once).toBeUndefined();
});

test('what was decided and never spent is in no range and no chart', () => {
	const nie = fall('nie', 'Klein', {
		einmalig: sum(2_700),
		weitere: [sum(1, { umfang: 'nicht-ausgegeben' })],
	});
	const all = costsBySolution([nie, mittel], resolve).get('akte');
	expect(all && costLines(all)[0]?.words).toBe('einmalig 2.700 € bis 20.000 €');
	expect(ids(all?.beside ?? [])).toEqual(['nie']);
	const once = all?.beside[0]?.once;
	expect(once && provenanceWords(once)).toBe('nicht ausgegeben, 2022');
	const unspent = fall('nie', 'Klein', { einmalig: sum(1, { umfang: 'nicht-ausgegeben' }) });
	const only = costsBySolution([unspent], resolve).get('akte');
	expect(only && overviewLines(only, 'once')).toEqual([{ words: 'nicht ausgegeben', muted: true }]);
});

test('that there is no fee is told where nothing else is known, also beside what was never spent', () => {
	const free = fall('frei', 'Klein', { einmalig: sum(0, { art: 'vertrag' }) });
	const unspent = fall('nie', 'Klein', { einmalig: sum(9, { umfang: 'nicht-ausgegeben' }) });
	const of = (...entries: CostEntry[]) => {
		const costs = costsBySolution(entries, resolve).get('akte');
		return costs && overviewLines(costs, 'once').map(({ words, basis }) => [words, basis]);
	};
	expect(of(free, unspent)).toEqual([['0 € in einem Beispiel', '1 Vertrag']]);
	expect(of(free, mittel)?.[0]?.[0]).toBe('20.000 €');
});

test('a range says what it rests on, and that nothing was paid so far', () => {
	const stated = (art?: string) => sum(1, art === undefined ? {} : { art });
	const of = (...arts: (string | undefined)[]) => {
		const cases = arts.map((art, at) => fall(`fall-${at}`, 'Klein', { einmalig: stated(art) }));
		const found = costsBySolution(cases, resolve).get('akte');
		if (!found) throw new Error('no costs');
		return found;
	};
	const some = of('angebot', 'abrechnung', 'abrechnung', undefined);
	expect(costLines(some)[0]?.basis).toBe('2 Abrechnungen, 1 Angebot, 1 ohne nähere Angabe');
	expect(costSentence(some)).toBe('einmalig 1 € (2 Abrechnungen, 1 Angebot, 1 ohne nähere Angabe)');
	expect(overviewLines(some, 'once')[0]?.basis).toBe(
		'2 Abrechnungen, 1 Angebot, 1 ohne nähere Angabe',
	);
	expect(unpaidSentence(some)).toBeUndefined();
	expect(unpaidSentence(of('angebot', undefined))).toBeUndefined();
	expect(unpaidSentence(of('angebot', 'beschluss'))).toBe(
		'Die Preise sind Beschlüsse und Angebote, noch keine Abrechnungen.',
	);
	expect(unpaidSentence(of('angebot'))).toBe('Der Preis ist ein Angebot, noch keine Abrechnung.');
	const [part] = of('vertrag').alone;
	expect(unpaidSentence({ ...of('angebot'), beside: part ? [part] : [] })).toBe(
		'Der Preis der ganzen Lösung ist ein Angebot, noch keine Abrechnung.',
	);
	expect(basisWords([])).toBe('');
});

test('each sum counts once in what ranges rest on; a list names sums for several only where none is for one', () => {
	const paketweise = fall(
		'paketweise',
		'Gross',
		{
			einmalig: sum(11_749, { art: 'angebot' }),
			laufend: { ...sum(535, { art: 'angebot' }), je: 'monat' },
		},
		both,
	);
	const together = costsBySolution([paketweise], resolve).get('akte');
	expect(together && shortCostLines(together)).toEqual([
		{ words: 'einmalig 11.749 € (im Paket)', basis: '1 Angebot' },
		{ words: 'im Jahr 6.420 € (im Paket)', basis: '1 Angebot' },
	]);
	expect(together && costSentence(together)).toBe(
		'einmalig 11.749 € (im Paket: 1 Angebot); im Jahr 6.420 € (im Paket: 1 Angebot)',
	);
	const all = costsBySolution([paketweise, mittel], resolve).get('akte');
	expect(all && shortCostLines(all).map(({ words }) => words)).toEqual([
		'einmalig 20.000 €',
		'im Jahr 6.420 € (im Paket)',
	]);
});

test('the sums of one case say of what kind and year they are', () => {
	const [row] = costRowsOf(klein, resolve);
	expect(row && sumsInWords(row)).toEqual([
		'einmalig rund 4.000 € (Beschluss, Juni 2021)',
		'im Jahr 1.200 € (2022)',
	]);
});

test('sums can be chosen by the size of whose they are, among the sizes that there are', () => {
	expect(sizesOf([costs])).toEqual([
		{ number: 1, id: 'bis-2000', words: 'bis 2.000', count: 1 },
		{ number: 3, id: 'bis-10000', words: '5.001 bis 10.000', count: 1 },
		{ number: 5, id: 'ueber-20000', words: 'über 20.000', count: 4 },
	]);
	expect(costs.alone.map(sizeNumber)).toEqual([1, 3, 5, 5]);
	expect(sizeNumber({})).toBeUndefined();
	const styles = readFileSync(new URL('_costs.scss', import.meta.url), 'utf8');
	expect(styles).toContain(`from 1 through ${sizeClasses.length} {`);
});

test('every kind of sum that authors can name is counted by its name', () => {
	const fieldIn = (schema: z.ZodType, name: string) => {
		const found = fieldOf(coreType(schema), name);
		if (!found) throw new Error(`no field ${name}`);
		return found;
	};
	const cost = fieldIn(kinds.praxisbeispiele.schema, 'aufwand').type;
	const arts = Object.keys(labelsOf(fieldIn(fieldIn(cost, 'einmalig').type, 'art')) ?? {});
	expect(arts.length).toBeGreaterThan(3);
	for (const art of arts) {
		const one = fall('eins', 'Klein', { einmalig: sum(1, { art }) });
		const found = costsBySolution([one], resolve).get('akte');
		expect(found && costLines(found)[0]?.basis, art).not.toContain('ohne nähere Angabe');
	}
});
