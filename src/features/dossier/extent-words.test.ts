import { expect, test } from 'vitest';
import { extentWords } from './extent-words.ts';

test('a dossier says how much of each kind it holds, and how many of them in full', () => {
	expect(extentWords([{ kind: 'leitfaeden', all: 1, full: 1 }])).toBe('1 Leitfaden');
	expect(
		extentWords([
			{ kind: 'leitfaeden', all: 3, full: 3 },
			{ kind: 'praxisbeispiele', all: 1067, full: 12 },
			{ kind: 'standards', all: 1, full: 1 },
		]),
	).toBe('3 Leitfäden, 1.067 Praxisbeispiele (12 ausführlich) und 1 Standard');
});
