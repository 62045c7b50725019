import { expect, test } from 'vitest';
import { renderArticle } from './render-article.ts';

const html = (text: string, keepLines: boolean) =>
	renderArticle(text, { base: '/', terms: [], image: () => undefined, keepLines }).html;

test('every line of a paragraph stays a line', () => {
	expect(html('Sie sind hier.\nDas ist **gut**.\nWeiter.', true)).toBe(
		'<p>Sie sind hier.<br>Das ist <strong>gut</strong>.<br>Weiter.</p>',
	);
});

test('lines of a list item stay lines, and a list below it needs no break', () => {
	expect(html('- Eins.\n  Zwei.\n  - Drei.', true)).toMatch(
		/<li>Eins\.<br>Zwei\.\s*<ul>\s*<li>Drei\.<\/li>\s*<\/ul>\s*<\/li>/,
	);
});

test('code keeps its own lines', () => {
	expect(html('```\neins\nzwei\n```', true)).not.toContain('<br>');
});

test('without the option a line end is a space', () => {
	expect(html('Sie sind hier.\nDas ist gut.', false)).toBe('<p>Sie sind hier.\nDas ist gut.</p>');
});
