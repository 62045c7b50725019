import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { endNotesOf } from './end-notes.ts';

const source = (titel: string, more: object = {}) => ({
	titel,
	herausgeber: 'Stelle',
	abgerufen: '2026-01-15',
	...more,
});
const entry = (id: string, quellen: object[]) => exampleEntry('leitfaeden', { quellen }, id);

test('sources are numbered in the order in which entries cite them, each once', () => {
	const a = entry('a', [source('Eins', { url: 'https://x.example/1' }), source('Zwei')]);
	const b = entry('b', [
		source('Drei'),
		source('Eins, anders genannt', { url: 'http://www.x.example/1/' }),
	]);
	const { notes, numbersOf, numberAt } = endNotesOf([a, b]);
	expect(notes.map(({ number, source }) => [number, source.titel])).toEqual([
		[1, 'Eins'],
		[2, 'Zwei'],
		[3, 'Drei'],
	]);
	expect(numbersOf(b)).toEqual([1, 3]);
	expect(numberAt(b, 2)).toBe(1);
	expect(numberAt(b, 9)).toBeUndefined();
});

test('a source takes the description with a date and the latest day of retrieval', () => {
	const url = 'https://x.example/1';
	const a = entry('a', [source('Ohne Datum', { url, abgerufen: '2026-03-01' })]);
	const b = entry('b', [source('Mit Datum', { url, datum: '2025' })]);
	expect(endNotesOf([a, b]).notes).toEqual([
		{
			number: 1,
			source: {
				titel: 'Mit Datum',
				herausgeber: 'Stelle',
				url,
				datum: '2025',
				abgerufen: '2026-03-01',
			},
		},
	]);
});

test('the same title from different publishers is two sources', () => {
	const a = entry('a', [source('Meldung'), { ...source('Meldung'), herausgeber: 'Andere' }]);
	expect(endNotesOf([a]).notes).toHaveLength(2);
});

test('a source is told as the entry tells it that has read most of it', () => {
	const url = 'https://x.example/1';
	const a = entry('a', [
		source('Eins', { url, abgerufen: '2026-03-01', gelesen: 'anfang', kopie: true }),
	]);
	const b = entry('b', [source('Eins', { url, gelesen: 'vollstaendig' })]);
	const [note] = endNotesOf([a, b]).notes;
	expect(note?.source).toMatchObject({
		gelesen: 'vollstaendig',
		abgerufen: '2026-01-15',
		kopie: undefined,
	});
});
