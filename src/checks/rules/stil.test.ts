import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { contentFixture, lines, NEWS } from '../testing/content-fixture.ts';

function hints(...text: string[]): string[] {
	const dir = contentFixture({ 'meldungen/neu.mdx': NEWS + lines('', ...text) });
	return checkContent(dir).findings.map(
		({ line, column, severity, rule, text: told }) =>
			`${line}:${column} ${severity} ${rule} ${told.split(/[;,.]/)[0] ?? ''}`,
	);
}

test('a line in bold instead of a heading is a hint', () => {
	expect(hints('**Was neu ist**', '', 'Text.')).toEqual([
		'16:1 Hinweis stil Eine Zeile ist nur fett oder kursiv',
	]);
});

test('a bare address and a colon after a heading are hints', () => {
	expect(hints('## Mehr dazu:', '', 'Siehe https://www.example.org/.')).toEqual([
		'16:1 Hinweis stil Die Überschrift endet mit einem Satzzeichen',
		'18:7 Hinweis stil Die Adresse steht ohne Text da',
	]);
});

test('brackets without a target are a hint, marked placeholders and tasks are not', () => {
	expect(hints('- [ ] Antrag [siehe unten]', '', '[Platzhalter: Name]', '', '## Warum?')).toEqual([
		'16:14 Hinweis stil Die eckigen Klammern sehen nach einem Link aus',
	]);
});

test('the number of a source before the stop is a hint with the whole line, behind it, in a sentence and after a colon not', () => {
	const told = (line: string) => {
		const dir = contentFixture({ 'meldungen/neu.mdx': NEWS + lines('', line) });
		return checkContent(dir).findings.map(({ column, correction }) => [column, correction]);
	};
	expect(
		told('Die Stadt zahlt 10 Euro [1](#quelle-1) [1](#quelle-1). Mehr [1](#quelle-1)!'),
	).toEqual([[25, 'Die Stadt zahlt 10 Euro. [1](#quelle-1) [1](#quelle-1) Mehr! [1](#quelle-1)']]);
	expect(told('Sie zahlt. [1](#quelle-1) Grundlage: [1](#quelle-1). Das war es.')).toEqual([]);
	expect(told('Sie zahlt [1](#quelle-1), aber ungern. [1](#quelle-1)')).toEqual([]);
	expect(told('Mehr steht in [1](#quelle-1). Alles nach [1](#quelle-1).')).toEqual([]);
	expect(told('So nicht: `Text [1](#quelle-1).`')).toEqual([]);
});
