import { expect, test } from 'vitest';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { rowOf } from './row.ts';

const verbaende = ['a', 'b', 'c', 'd'].map((id) =>
	exampleEntry('organisationen', { name: `Verband ${id}`, kurzname: id.toUpperCase() }, id),
);
const resolve = resolveAmong([exampleEntry('kommunen'), ...verbaende]);

test('shows date, municipality and size of a case', () => {
	expect(rowOf(exampleEntry('praxisbeispiele'), resolve)).toEqual({
		title: 'Hundesteuer online anmelden',
		path: '/praxisbeispiele/hundesteuer-online/',
		sentence: expect.stringContaining('Online-Formular') as string,
		status: { value: 'betrieb', label: 'In Betrieb' },
		tally: [],
		days: new Map(),
		meta: ['seit 2023', 'Offenburg', 'über 20.000 Einwohner'],
	});
});

test('says which status nobody has verified', () => {
	const fall = exampleEntry('praxisbeispiele', {
		status_ungeprueft: 'Die Quelle stammt vom Dezember 2021.',
	});
	expect(rowOf(fall, resolve).status?.badge).toBe('Stand undatiert');
});

test('writes beginning and end of a case as a span', () => {
	const fall = exampleEntry('praxisbeispiele', { beginn: '2019', ende: '2022-03' });
	expect(rowOf(fall, resolve).meta).toContain('2019 bis März 2022');
});

test('says something else instead of a date that belongs to more than the list is about', () => {
	const row = rowOf(exampleEntry('praxisbeispiele'), resolve, { instead: 'auch: Chatbot' });
	expect(row.meta.slice(0, 2)).toEqual(['auch: Chatbot', 'Offenburg']);
	expect(row.days.size).toBe(0);
});

test('writes days of an event without repeating the month', () => {
	const termin = exampleEntry('termine', { beginn: '2021-09-30', ende: '2021-10-01' });
	expect(rowOf(termin, resolve).meta).toContain('30. September bis 1. Oktober 2021');
});

test('names the first publisher in full and counts the others', () => {
	const position = exampleEntry('positionen', { herausgeber: ['a', 'b', 'c', 'd'] });
	expect(rowOf(position, resolve).meta[1]).toBe('Verband a und 3 weitere');
});

test('shows date, publisher and form of a position, and nothing more', () => {
	const position = exampleEntry('positionen', { herausgeber: ['a'] });
	expect(rowOf(position, resolve).meta).toEqual(['März 2024', 'Verband a', 'Stellungnahme']);
});

test('says first how binding a duty is, and not again in its small print', () => {
	const row = rowOf(exampleEntry('pflichten'), resolve);
	expect(row.binding).toEqual({ value: 'muss', label: 'Muss' });
	expect(row.meta).not.toContain('Muss');
});

test('says what became of the demands of a position', () => {
	const position = exampleEntry('positionen', {
		forderungen: [
			{ text: 'Das Land finanziert die Stellen.', stand: 'erfuellt' },
			{ text: 'Das Land befristet sie nicht.', stand: 'unbekannt' },
		],
	});
	expect(rowOf(position, resolve).tally.map(({ label }) => label)).toEqual([
		'1 erfüllt',
		'1 Ausgang unbekannt',
	]);
});

test('leaves the version of the law to the page', () => {
	const { meta, days } = rowOf(
		exampleEntry('leitfaeden', { rechtsstand_zu: '§ 10 L-BGG' }),
		resolve,
	);
	expect(meta).toEqual([]);
	expect(days.size).toBe(0);
});

test('says beside how binding a duty is that something about it is not verified', () => {
	const ungeprueft = [{ aussage: 'Ob es schon gilt.', grund: 'Nicht nachgelesen.' }];
	expect(rowOf(exampleEntry('pflichten', { ungeprueft }), resolve).binding?.badge).toBe(
		'ungeprüft',
	);
	expect(rowOf(exampleEntry('pflichten', { ungeprueft: [] }), resolve).binding).not.toHaveProperty(
		'badge',
	);
});

test('says the deadline of a duty before all other dates', () => {
	const duty = exampleEntry('pflichten', { gilt_seit: '2025-10-01', frist: '2030-03-31' });
	expect(rowOf(duty, resolve).meta.slice(0, 2)).toEqual([
		'Frist: 31. März 2030',
		'seit 1. Oktober 2025',
	]);
});

test('says for whom a duty begins on that day, and when it does for the others', () => {
	const duty = exampleEntry('pflichten', {
		gilt_ab: '2030-01-01',
		gilt_ab_fuer: 'bei mehr als 800.000 € Umsatz, sonst ab 1. Januar 2031',
	});
	expect(rowOf(duty, resolve).meta[0]).toBe(
		'ab 1. Januar 2030 bei mehr als 800.000 € Umsatz, sonst ab 1. Januar 2031',
	);
});

test('does not repeat in a municipality what its small print says', () => {
	expect(rowOf(exampleEntry('kommunen'), resolve).meta).toEqual([
		'Große Kreisstadt, 62.993 Einwohner',
	]);
});

test('says of a municipality elsewhere that its size is not known, of no other body', () => {
	const bodies = [
		exampleEntry('organisationen', { name: 'Stadt Fern', art: 'kommune' }, 'fern'),
		exampleEntry('organisationen', {}, 'bund'),
	];
	const metaOf = (organisation: string) =>
		rowOf(
			exampleEntry('praxisbeispiele', { kommune: undefined, organisation }),
			resolveAmong(bodies),
		).meta;
	expect(metaOf('fern')).toContain('Größe nicht angegeben');
	expect(metaOf('bund')).not.toContain('Größe nicht angegeben');
});

test('leaves out values the entry does not have', () => {
	const fall = exampleEntry('praxisbeispiele', { beginn: undefined, kommune: 'unbekannt' });
	expect(rowOf(fall, resolve).meta).toEqual([]);
});
