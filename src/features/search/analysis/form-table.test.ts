import { expect, test } from 'vitest';
import { FormTable } from './form-table.ts';
import { NO_LETTERS, withLetters } from './letter-hash.ts';

/** Looks up a piece of a word as the splitter does. */
function countOf(table: FormTable, word: string, start: number, end: number): number | undefined {
	return table.countAt(word, start, end, withLetters(NO_LETTERS, word.slice(start, end)));
}

test('pieces of a word have the counts of the forms they are', () => {
	const table = new FormTable(
		new Map([
			['bau', 3],
			['behörden', 0],
			['amts', -1],
		]),
	);
	const word = 'baubehördenamtsleiter';
	expect(countOf(table, word, 0, 3)).toBe(3);
	expect(countOf(table, word, 3, 11)).toBe(0);
	expect(countOf(table, word, 11, 15)).toBe(-1);
	expect(countOf(table, word, 11, 14)).toBeUndefined();
	expect(countOf(table, word, 0, word.length)).toBeUndefined();
});

test('a piece with the hash of another form is not taken for it', () => {
	const table = new FormTable(new Map([['amt', 1]]));
	const hash = withLetters(NO_LETTERS, 'amt');
	expect(table.countAt('bauer', 0, 3, hash)).toBeUndefined();
	expect(table.countAt('amtes', 0, 4, hash)).toBeUndefined();
});

test('many forms are told apart, and without any none is found', () => {
	const counts = new Map(
		Array.from({ length: 20_000 }, (_, at) => [`wort${at.toString(36)}`, at] as const),
	);
	const table = new FormTable(counts);
	for (const [form, count] of counts) {
		expect(countOf(table, `${form}!`, 0, form.length)).toBe(count);
	}
	expect(countOf(new FormTable(new Map()), 'amt', 0, 3)).toBeUndefined();
});

test('the beginnings of forms are known, of others hardly any', () => {
	const counts = new Map(
		Array.from({ length: 20_000 }, (_, at) => [`wort${at.toString(36)}`, at] as const),
	);
	const table = new FormTable(counts);
	const mayBegin = (letters: string) => table.mayBegin(withLetters(NO_LETTERS, letters));
	for (const form of counts.keys()) expect(mayBegin(form.slice(0, -1))).toBe(true);
	const others = Array.from(counts.keys(), (form) => `un${form}`).filter(mayBegin);
	expect(others.length).toBeLessThan(counts.size / 20);
	expect(new FormTable(new Map()).mayBegin(withLetters(NO_LETTERS, 'a'))).toBe(false);
});
