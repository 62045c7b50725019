import { expect, test } from 'vitest';
import { WordSet } from './word-set.ts';

const words = new Set(Array.from({ length: 2000 }, (_, number) => `wort${number}`));

test('has every word it was made of, also after it was written and read', () => {
	const set = WordSet.from(WordSet.of(words).toString());
	expect([...words].filter((word) => !set.mayHave(word))).toEqual([]);
});

test('has hardly any other word', () => {
	const set = WordSet.of(words);
	const others = Array.from({ length: 2000 }, (_, number) => `anders${number}`);
	expect(others.filter((word) => set.mayHave(word)).length).toBeLessThan(60);
});

test('an empty set has no word', () => {
	expect(WordSet.of(new Set()).mayHave('wort')).toBe(false);
});
