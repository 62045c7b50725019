import { expect, test } from 'vitest';
import { kinds, type KindId } from '../kinds.ts';
import { exampleEntry, resolveAmong } from '../testing/example-entry.ts';
import { factFieldsOf, type Fact } from './facts-in.ts';
import { factsOf } from './facts-of.ts';

const offenburg = exampleEntry(
	'kommunen',
	{ name: 'Offenburg', typ: 'Große Kreisstadt', einwohner: '62993' },
	'offenburg',
);
const resolve = resolveAmong([offenburg]);

const facts = (fields: object) =>
	factsOf(exampleEntry('praxisbeispiele', { kommune: 'offenburg', ...fields }), resolve);
const fact = (list: Fact[], field: string) => list.find((each) => each.field === field);

const NACHWEIS = { bezug: 'Einführung', datum: '2023-05', quelle: 1 };

test('facts come in the order the schema gives, whatever the order in the file', () => {
	const fields = facts({ produkte: ['Famigo'] }).map(({ field }) => field);
	expect(fields).toEqual([
		...['kommune', 'status', 'beginn', 'produkte', 'loesungsart', 'nachnutzung'],
	]);
});

test('what is not a fact, like the title, is left out', () => {
	const fields = facts({}).map(({ field }) => field);
	for (const name of ['titel', 'kurzfassung', 'themen', 'quellen'])
		expect(fields).not.toContain(name);
});

test('a field without a value is no fact', () => {
	const list = facts({ beginn: undefined, nachnutzung: { moeglich: 'unbekannt' } });
	expect(fact(list, 'beginn')).toBeUndefined();
	expect(fact(list, 'nachnutzung')).toBeUndefined();
});

test('a reference shows the title of its target, leads to it and says how large a municipality is', () => {
	expect(fact(facts({}), 'kommune')?.values).toEqual([
		{ text: 'Offenburg', path: '/kommunen/offenburg/', note: 'Große Kreisstadt, 62.993 Einwohner' },
	]);
});

test('a reference to what is not published is left out', () => {
	expect(
		fact(
			factsOf(exampleEntry('praxisbeispiele'), () => undefined),
			'kommune',
		),
	).toBeUndefined();
});

test('a choice shows its label; a status also its value, and why it is not verified', () => {
	const list = facts({
		status: 'betrieb',
		status_ungeprueft: 'Nur der Stand von 2023 ist belegt.',
	});
	expect(fact(list, 'status')?.values).toEqual([
		{
			text: 'In Betrieb',
			status: 'betrieb',
			unchecked: 'Nur der Stand von 2023 ist belegt.',
			badge: 'Stand undatiert',
		},
	]);
	expect(fact(facts({ loesungsart: ['efa', 'open-source'] }), 'loesungsart')?.values).toEqual([
		{ text: 'Einer für Alle' },
		{ text: 'Open Source' },
	]);
});

test('an imprecise date is shown no more precise than it is', () => {
	expect(fact(facts({ beginn: '2023-05' }), 'beginn')?.values).toEqual([{ text: 'Mai 2023' }]);
});

test('a date that does not hold for all says for whom it does', () => {
	const duty = exampleEntry('pflichten', {
		gilt_ab: '2030-01-01',
		gilt_ab_fuer: 'bei mehr als 800.000 € Umsatz',
	});
	expect(fact(factsOf(duty, resolve), 'gilt_ab')?.values).toEqual([
		{ text: '1. Januar 2030', note: 'bei mehr als 800.000 € Umsatz' },
	]);
});

test('costs come with their precision, period, reference and date', () => {
	const list = facts({
		aufwand: {
			einmalig: { betrag_euro: 11_700_000, genauigkeit: 'rund', ...NACHWEIS },
			laufend: { betrag_euro: 1200, je: 'jahr', genauigkeit: 'mindestens', ...NACHWEIS },
			personentage: { anzahl: 12.5, genauigkeit: 'hoechstens', ...NACHWEIS },
		},
	});
	const text = (field: string) =>
		fact(list, field)?.values[0]?.text.replace(/[\u00a0\u202f]/g, ' ');
	expect(text('einmalig')).toBe('rund 11,7 Mio. €');
	expect(text('laufend')).toBe('mindestens 1.200 € im Jahr');
	expect(text('personentage')).toBe('höchstens 12,5 Personentage');
	expect(fact(list, 'einmalig')?.values[0]?.note).toBe('Einführung (Mai 2023)');
});

test('an exact amount has no word before it', () => {
	const list = facts({ aufwand: { einmalig: { betrag_euro: 500, ...NACHWEIS } } });
	expect(fact(list, 'einmalig')?.values[0]?.text).toMatch(/^500\s€$/);
});

test('reuse shows the answer and how', () => {
	expect(
		fact(
			facts({ nachnutzung: { moeglich: 'teilweise', wie: 'Der Quelltext ist offen.' } }),
			'nachnutzung',
		)?.values,
	).toEqual([{ text: 'teilweise möglich', note: 'Der Quelltext ist offen.' }]);
});

test('an office without a mailbox is only named where nobody passes questions on', () => {
	const stelle = { stelle: 'Digitales', web: 'https://www.offenburg.de/' };
	expect(fact(facts({ ansprechstelle: stelle }), 'ansprechstelle')?.values).toEqual([
		{ text: 'Digitales' },
	]);
});

test('a municipality names who is responsible, with the source; it may be itself', () => {
	const quelle = 'https://www.example.org/bauen';
	const town = exampleEntry('kommunen', { typ: 'Stadt', name: 'Waldheim' }, 'waldheim');
	const shown = (id: string) =>
		fact(
			factsOf(
				exampleEntry(
					'kommunen',
					{
						typ: 'Gemeinde',
						name: 'Auendorf',
						baurechtsbehoerde: id,
						baurechtsbehoerde_quelle: quelle,
					},
					'auendorf',
				),
				(kinds, wanted) =>
					[town, exampleEntry('kommunen', { typ: 'Gemeinde', name: 'Auendorf' }, 'auendorf')].find(
						(entry) => kinds.includes(entry.kind) && entry.id === wanted,
					),
			),
			'baurechtsbehoerde',
		)?.values;
	expect(shown('waldheim')).toEqual([
		{ text: 'Stadt Waldheim', path: '/kommunen/waldheim/', source: quelle },
	]);
	expect(shown('auendorf')).toEqual([{ text: 'Gemeinde Auendorf selbst', source: quelle }]);
});

test('numbers are in German notation with their unit, addresses are short', () => {
	const list = factsOf(
		exampleEntry('kommunen', { flaeche_km2: '78.374', website: 'https://www.offenburg.de/' }),
		resolve,
	);
	expect(fact(list, 'flaeche_km2')?.values).toEqual([{ text: '78,37 km²' }]);
	expect(fact(list, 'website')?.values).toEqual([
		{ text: 'www.offenburg.de', url: 'https://www.offenburg.de/' },
	]);
});

test('every kind’s example becomes facts without an error', () => {
	for (const kind of Object.keys(kinds) as KindId[]) {
		for (const { label, values } of factsOf(exampleEntry(kind), resolve)) {
			expect(label).not.toBe('');
			expect(values).not.toEqual([]);
			for (const { text } of values) expect(text).not.toMatch(/undefined|NaN|\[object/);
		}
	}
});

test('an amount per inhabitant says so', () => {
	const amount = { betrag_euro: 0.45, bezugsgroesse: 'einwohner', ...NACHWEIS };
	const list = facts({ aufwand: { einmalig: amount, laufend: { ...amount, je: 'jahr' } } });
	expect(fact(list, 'einmalig')?.values[0]?.text).toBe('0,45 € je Einwohner');
	expect(fact(list, 'laufend')?.values[0]?.text).toBe('0,45 € je Einwohner und Jahr');
});

test('the list of a kind’s facts has the order of the facts themselves', () => {
	const all = factFieldsOf(kinds.praxisbeispiele.schema).map(({ field }) => field);
	const shown = facts({ produkte: ['Famigo'] }).map(({ field }) => field);
	expect(all.filter((field) => shown.includes(field))).toEqual(shown);
	expect(all).toContain('laufend');
});

test('of when an unverified status is says its badge, and the reason not once more', () => {
	const status = (reason: string) => {
		const data = { status: 'betrieb', status_ungeprueft: reason, status_belegt: '2021-12' };
		const facts = factsOf(exampleEntry('praxisbeispiele', data), () => undefined);
		return facts.find(({ field }) => field === 'status')?.values[0];
	};
	expect(status('Kein neuerer Bericht.')).toMatchObject({
		badge: 'Stand Dezember 2021',
		unchecked: 'Kein neuerer Bericht.',
	});
	const bare = ['im Dezember 2021', 'im Jahr 2021', 'Anfang 2021', '2021', 'am 3. Mai 2021'];
	for (const when of bare) {
		expect(status(`Zuletzt belegt ${when}.`)?.unchecked).toBe(
			'Ob es noch so ist, ist nicht belegt.',
		);
	}
	const decided = 'Zuletzt belegt ist der Beschluss vom Dezember 2021.';
	expect(status(decided)?.unchecked).toBe(decided);
});
