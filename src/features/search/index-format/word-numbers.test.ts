import { expect, test } from 'vitest';
import { WordNumbers } from './word-numbers.ts';

test('a word has the same number each time, and is found by it', () => {
	const numbers = new WordNumbers();
	expect([...numbers.numbersOf('eins zwei eins Öl', ' ')]).toEqual([0, 1, 0, 2]);
	expect([...numbers.numbersOf('Öl', ' ')]).toEqual([2]);
	expect([...numbers.numbersOf('', ' ')]).toEqual([]);
	expect([0, 1, 2].map((number) => numbers.wordOf(number))).toEqual(['eins', 'zwei', 'Öl']);
	expect(numbers.size).toBe(3);
});

test('hundreds of thousands of words keep their numbers', () => {
	const numbers = new WordNumbers();
	const words = Array.from({ length: 200_000 }, (_, at) => `wort${at.toString(36)}`);
	const given = numbers.numbersOf(words.join('\n'), '\n');
	expect(given.every((number, at) => number === at)).toBe(true);
	expect(numbers.numbersOf(words.join('\n'), '\n')).toEqual(given);
	expect(numbers.wordOf(123_456)).toBe(words[123_456]);
});
