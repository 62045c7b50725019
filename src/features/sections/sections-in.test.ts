import { expect, test } from 'vitest';
import { sectionsIn } from './sections-in.ts';

test('sections are found with their names as a reader sees them', () => {
	expect(
		sectionsIn(
			'<section><div><h2 id="abschnitt-wirkung">Wirkung &amp; „Zahlen“</h2></div><h3 id="x">Kein Abschnitt</h3></section>\n<h2 id="abschnitt-kosten" class="a">Was <em>andere</em>\n\tzahlen</h2>',
		),
	).toEqual([
		{ slug: 'abschnitt-wirkung', depth: 2, text: 'Wirkung & „Zahlen“' },
		{ slug: 'abschnitt-kosten', depth: 2, text: 'Was andere zahlen' },
	]);
});

test('a part without sections has none', () => {
	expect(sectionsIn('<p>Text</p><h2>ohne Anker</h2>')).toEqual([]);
});
