import { expect, test } from 'vitest';
import { fieldsIn, withFields } from './changed-fields.ts';

const FILE = `titel: 'Ein Titel' # so heißt es
kurzfassung: >-
  Zwei Zeilen
  werden eine.
# Themen der Stadt
themen: [bauen, e-akte]
stand: 2026-01-15
aufwand:
  kosten:
    einmalig: 11700
quellen:
  - titel: 'Eins'
    herausgeber: Stadt
    abgerufen: 2026-01-15
  - titel: Zwei
    abgerufen: 2026-01-15
produkte:
  - A
  - B
`;

/** The fields of the file above. */
interface Fields {
	titel?: string;
	kurzfassung?: string;
	themen: string[];
	stand: string;
	aufwand?: { kosten: { einmalig: number } };
	quellen: { titel?: string; herausgeber?: string; datum?: string }[];
	produkte: string[];
}

const change = (alter: (fields: Fields) => void) => {
	const wanted = structuredClone(fieldsIn(FILE)) as unknown as Fields & Record<string, unknown>;
	alter(wanted);
	const text = withFields(FILE, wanted);
	expect(fieldsIn(text)).toEqual(wanted);
	const old = FILE.split('\n');
	const now = text.split('\n');
	return {
		gone: old.filter((line) => !now.includes(line)),
		added: now.filter((line) => !old.includes(line)),
	};
};

test('without a change, not a sign is written anew', () => {
	expect(withFields(FILE, fieldsIn(FILE))).toBe(FILE);
});

test('a changed value changes its lines and no others', () => {
	expect(change((fields) => (fields.stand = '2026-11-29'))).toEqual({
		gone: ['stand: 2026-01-15'],
		added: ['stand: 2026-11-29'],
	});
	expect(change((fields) => (fields.kurzfassung = 'Neu: kurz'))).toEqual({
		gone: ['kurzfassung: >-', '  Zwei Zeilen', '  werden eine.'],
		added: ['kurzfassung: "Neu: kurz"'],
	});
	expect(change((fields) => (fields.aufwand = { kosten: { einmalig: 12 } }))).toEqual({
		gone: ['    einmalig: 11700'],
		added: ['    einmalig: 12'],
	});
	expect(change((fields) => (fields.themen = ['bauen']))).toEqual({
		gone: ['themen: [bauen, e-akte]'],
		added: ['themen: [bauen]'],
	});
});

test('fields and items are added and removed line by line', () => {
	expect(change((fields) => delete fields.kurzfassung).added).toEqual([]);
	expect(change(({ quellen }) => Object.assign(quellen[1] ?? {}, { herausgeber: 'Land' }))).toEqual(
		{
			gone: [],
			added: ['    herausgeber: Land'],
		},
	);
	expect(change((fields) => fields.quellen.push({ titel: 'Drei', datum: '2026-03-01' }))).toEqual({
		gone: [],
		added: ['  - titel: Drei', '    datum: 2026-03-01'],
	});
	expect(change((fields) => fields.quellen.shift())).toEqual({
		gone: ["  - titel: 'Eins'", '    herausgeber: Stadt'],
		added: [],
	});
	expect(change((fields) => fields.produkte.push('- C: #'))).toEqual({
		gone: [],
		added: ['  - "- C: #"'],
	});
	expect(change((fields) => delete fields.quellen[1]?.titel).added).toEqual([
		'  - abgerufen: 2026-01-15',
	]);
	expect(change((fields) => delete fields.aufwand).added).toEqual([]);
});

test('texts that mean something to the format are read as they were written', () => {
	for (const value of [
		'null',
		'- a',
		'a: b',
		'# x',
		'zwei\nZeilen',
		'"',
		"it's",
		'2026-01-01',
		'&a *b',
		'x,]',
	]) {
		change((fields) => {
			fields.titel = value;
			fields.themen.push(value);
			Object.assign(fields.quellen[0] ?? {}, { titel: value });
			fields.produkte[0] = value;
		});
	}
});
