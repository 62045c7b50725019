import { expect, test } from 'vitest';
import { changedFields, changedTexts, changesAsText, markedWords } from './changes.ts';
import type { Area } from './correction-text.ts';

const area: Area = {
	heading: 'Ergebnis',
	level: 2,
	text: undefined,
	pieces: ['Eins ist hier.', '- a\n- b\n- c', 'Drei bleibt.'].map((text, at) => ({
		from: at,
		to: at,
		text,
	})),
};

test('of a text, the paragraphs that differ are told, of lists the lines', () => {
	const text = 'Eins ist dort.\n\n- a\n- B\n- c\n\nDrei bleibt.\n\nVier ist neu.';
	expect(changedTexts(area, text)).toEqual([
		{ where: 'Ergebnis', before: 'Eins ist hier.\n- b', after: 'Eins ist dort.\n- B' },
		{ where: 'Ergebnis', before: '', after: 'Vier ist neu.' },
	]);
	expect(changedTexts(area, 'Eins ist hier.  \n\n\n- a\n- b\n- c\n\nDrei bleibt.')).toEqual([]);
});

test('words that the other wording lacks are marked', () => {
	const { before, after } = markedWords({
		where: '',
		before: 'in Kehl heute',
		after: 'in Lahr heute',
	});
	expect(before.filter(({ isOwn }) => isOwn)).toEqual([{ text: 'Kehl', isOwn: true }]);
	expect(after.filter(({ isOwn }) => isOwn)).toEqual([{ text: 'Lahr', isOwn: true }]);
});

test('fields are told by their names, also those that were empty or are now', () => {
	const shown = (entries: Record<string, string>) =>
		new Map(
			Object.entries(entries).map(([name, text]) => [name, { where: name.toUpperCase(), text }]),
		);
	const changes = changedFields(
		shown({ a: '1', b: '2', c: '3' }),
		shown({ a: '1', b: '4', d: '5' }),
	);
	expect(changesAsText(changes)).toBe(
		'B\nbisher: 2\nneu: 4\n\nC\nbisher: 3\nneu: –\n\nD\nbisher: –\nneu: 5',
	);
});
