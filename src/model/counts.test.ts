import { expect, test } from 'vitest';
import { countedWords } from './counts.ts';

test('what is counted is known by its first word', () => {
	const words = countedWords();
	expect(words).toEqual(
		expect.arrayContaining(['Praxisbeispiele', 'Leitfaden', 'Begriffe', 'Pflichten']),
	);
	expect(words.join('')).not.toContain(' ');
	expect(new Set(words).size).toBe(words.length);
});
