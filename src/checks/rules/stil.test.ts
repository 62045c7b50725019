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
