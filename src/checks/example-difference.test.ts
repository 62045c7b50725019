import { expect, test } from 'vitest';
import { exampleDifference } from './example-difference.ts';

test('two examples are reduced to the lines that differ, with one line around them', () => {
	expect(
		exampleDifference(
			{ file: 'a.mdx', text: 'eins\nzwei\nfalsch\nvier\nfünf\n' },
			{ file: 'a.mdx', text: 'eins\nzwei\nrichtig\nganz\nvier\nfünf\n' },
		),
	).toEqual({
		wrong: { file: 'a.mdx', lines: ['zwei', 'falsch', 'vier'] },
		right: { file: 'a.mdx', lines: ['zwei', 'richtig', 'ganz', 'vier'] },
	});
});

test('the file that differs is shown, even if it is not the text itself', () => {
	const text = 'gleich\n';
	const { wrong } = exampleDifference(
		{ file: 'a.mdx', text, moreFiles: { 'a.svg': 'x\n' } },
		{ file: 'a.mdx', text, moreFiles: { 'a.svg': 'y\n' } },
	);
	expect(wrong).toEqual({ file: 'a.svg', lines: ['x'] });
});

test('if only the name differs, only the name is shown', () => {
	const { right } = exampleDifference({ file: 'A.mdx', text: 'x' }, { file: 'a.mdx', text: 'x' });
	expect(right).toEqual({ file: 'a.mdx', lines: [] });
});
