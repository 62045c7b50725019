import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import { expect, test } from 'vitest';
import { articleHtml } from '#src/entries/articles/article-html.ts';
import { markdownFeatures } from '#src/entries/articles/markdown-features.ts';
import { typedText } from '#src/entries/read/typed-text.ts';
import { parsedText } from './parse-text.ts';

/** What authors write, with everything that Markdown and MDX make of it. */
const TEXTS = [
	'## Ausgangslage\n\nDer *Antrag* kam **auf Papier**, ***immer***, ~~nie~~. [1](#quelle-1) [2](#quelle-2)',
	'| Jahr | Anträge | € |\n| :-- | :-: | --: |\n| 2023 | 120 | 1.000 |\n| a \\| b | `x\\|y` |\n| |',
	'Zahlen.[^1] Noch einmal.[^1] Und.[^a]\n\n[^1]: Stand **Dezember**.\n\n[^a]: Zwei\n\n    Absätze.',
	'- [ ] offen\n- [x] erledigt\n  - [ ] tief\n\n1. eins\n\n   mehr\n2. zwei\n\n3. drei\n\n7. sieben',
	'<Hinweis titel="Frist &amp; mehr" art="achtung">\n\nBis **Januar**.\n\n- eins\n\n| a |\n| - |\n| b |\n\n</Hinweis>',
	'<Hinweis titel="Kurz">Auf einer Zeile</Hinweis>\n\n<Hinweis titel="Eng">\nohne Leerzeile\n</Hinweis>',
	'- eins\n\n  <Hinweis titel="In der Liste">\n\n  Text\n\n  </Hinweis>\n- zwei',
	'Ein <Fremdsprache sprache="fr">coup</Fremdsprache>.\n\n<Fremdsprache sprache="en">Allein</Fremdsprache>',
	'https://www.example.org/x. www.example.org, a@example.org, (https://example.org/a_(b)), „https://example.org/ä“',
	'[Thema](/themen/x/ "Titel") [leer]() [Seite][s] <https://example.org> 5 < 6\n\n[s]: https://example.org/?a=ü&b=1'.replace(
		'<https://example.org> 5 < 6',
		'5 \\< 6',
	),
	'Zeile  \nUmbruch\\\nund weiter\n\n> Zitat\n>\n> > tief\n\n***\n\n    eingerückt',
	'Text {/* Bemerkung */} mehr.\n\n{/* allein */}\n\n```js\nlet x = "<b>";\n```',
	'## Doppelt\n\n### Doppelt\n\n#### Tief\n\n## Quelle-1\n\n## ###\n\nUnterstrichen\n===',
	'Bürger*innen, 3*4*5, CO~2~, \\\\server\\ordner, 12. August\n\n* Nur ein Stern\n\na &amp; b &uuml; &#65; \\* \\_',
];

test.each(TEXTS)('the preview reads as the page does: %s', (text) => {
	const options = { base: '/', image: () => undefined, terms: [], isUsed: () => false };
	const page = mdxToHast(typedText(text), { features: markdownFeatures }) as unknown as Root;
	expect(articleHtml(parsedText(text), options).html).toBe(articleHtml(page, options).html);
});

test('code and unknown components are refused, not run and not shown', () => {
	const options = { base: '/', image: () => undefined, terms: [], isUsed: () => false };
	for (const text of ['{process.env}', '<Fremd />', '[x](javascript:alert(1))'])
		expect(() => articleHtml(parsedText(text), options), text).toThrow();
});
