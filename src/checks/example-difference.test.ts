import { expect, test } from 'vitest';
import { exampleDifference } from './example-difference.ts';

test('two examples are cut down to the lines that differ, with one around them', () => {
	expect(
		exampleDifference(
			{ datei: 'a.mdx', text: 'eins\nzwei\nfalsch\nvier\nfünf\n' },
			{ datei: 'a.mdx', text: 'eins\nzwei\nrichtig\nganz\nvier\nfünf\n' },
		),
	).toEqual({
		falsch: { datei: 'a.mdx', zeilen: ['zwei', 'falsch', 'vier'] },
		richtig: { datei: 'a.mdx', zeilen: ['zwei', 'richtig', 'ganz', 'vier'] },
	});
});

test('the file that differs is shown, though it is not the text itself', () => {
	const text = 'gleich\n';
	const { falsch } = exampleDifference(
		{ datei: 'a.mdx', text, dazu: { 'a.svg': 'x\n' } },
		{ datei: 'a.mdx', text, dazu: { 'a.svg': 'y\n' } },
	);
	expect(falsch).toEqual({ datei: 'a.svg', zeilen: ['x'] });
});

test('where only the name differs, the name is all there is to show', () => {
	const { richtig } = exampleDifference(
		{ datei: 'A.mdx', text: 'x' },
		{ datei: 'a.mdx', text: 'x' },
	);
	expect(richtig).toEqual({ datei: 'a.mdx', zeilen: [] });
});
