import { expect, test } from 'vitest';
import type { RenderOptions } from '#src/entries/articles/article-html.ts';
import { renderArticle } from '#src/entries/articles/render-article.ts';
import { blocksOf } from './blocks.ts';
import { cleanText } from './clean-text.ts';
import { markdownOf } from './markdown.ts';

const markdown = (text: string, sources = 1) =>
	markdownOf(blocksOf(cleanText(text)), { level: 3, sources, host: 'wissensnetz.example.org' });
const options: RenderOptions = { base: '/', image: () => undefined, terms: [] };
const html = (text: string) => renderArticle(markdown(text), options).html;
const shown = (text: string) =>
	html(text)
		.replace(/<[^>]*>/g, '')
		.replace(/&(?:#x([0-9a-f]+)|(lt|amp));/gi, (_all, code: string | undefined, name) =>
			code === undefined ? (name === 'lt' ? '<' : '&') : String.fromCodePoint(parseInt(code, 16)),
		)
		.replace(/\s+/g, ' ')
		.trim();

const TYPED = [
	...[
		'12. August 2026 ging es los.',
		'1. Mai',
		'3) ja',
		'#hashtag',
		'# Rang 3',
		'+ Eigenanteil',
		'=',
		'==',
		'---',
		'-',
		'* * *',
	],
	...[
		'Bürger*innen und Kolleg*innen',
		'*neu* und ***wichtig***',
		'unten_ und __oben__',
		'Bürger**innen und Kolleg**innen, 2 ** 3 ** 4',
		'mein_dateiname_neu.docx und _ leer _',
		'CO~2~ und ~~alt~~',
		'`code` ``x``',
		'```',
		'~~~',
	],
	...[
		'<script>alert(1)</script>',
		'<b>fett</b>',
		'<5.000 Einwohner',
		'a<b>c',
		'{process.env.HOME}',
		'{{< x >}}',
		'{/* weg */}',
		'<!-- weg -->',
	],
	...[
		'import x from "y"',
		'export const a = 1',
		'importiert wurde',
		'&amp; &copy; &#65;',
		'A&B; C',
		'%%geheim%%',
		'$$x$$',
		':::note',
		'> Zitat',
		'| a | b |',
	],
	...[
		'[Lücke] und [ ] offen',
		'[x]: https',
		'[^1]',
		'![Bild](x.png)',
		'[Text](javascript:alert(1))',
		'\\ \\n \\* \\\\server\\ordner',
		'a\\',
		'\\\\',
	],
	...[
		'👩‍👩‍👧 🎉',
		'am 5. 6. um 7-8 Uhr',
		'Titel\n===',
		'Titel\n---',
		'Zeile eins\n# zwei\n> drei\n12. vier',
		'- - -',
		'___',
		'*_a'.repeat(50),
		'x'.repeat(300),
	],
];

for (const text of TYPED) {
	test(`${JSON.stringify(text.slice(0, 40))} reads the same on the page`, () => {
		expect(shown(text)).toBe(text.replace(/^- /, '').replace(/\s+/g, ' ').trim());
	});
}

test('what nobody sees goes, what was decomposed is composed', () => {
	expect(markdown('u\u0308ber\u200b\ud83d W\u00adort \ue000\u0000')).toBe('über Wort');
});

test('words between two stars or underscores are bold or italic, with links and sources in them', () => {
	expect(markdown('Das ist **sehr *wichtig [1]**')).toBe(
		'Das ist \\*\\*sehr \\*wichtig [1](#quelle-1)\\*\\*',
	);
	expect(
		html('Das ist **sehr wichtig [1]**, _nicht [hier](https://www.kehl.de/a_b_c)_.'),
	).toContain('<strong>sehr wichtig');
	expect(html('**_beides_**, („**Zitat**“) und **www.kehl.de**')).toMatch(
		/<strong><em>beides<\/em><\/strong>.*„<strong>Zitat<\/strong>“.*<strong><a/,
	);
	expect(html('https://www.kehl.de/_a_/_b_ **{x}**')).toMatch(/<strong>\{x\}|<strong>&#x7B;x/i);
});

test('a list of things to tick off, and the sides of a table’s columns, stay what they are', () => {
	expect(html('- [ ] Antrag *prüfen*\n- [ ] Bescheid')).toMatch(
		/type="checkbox".*Antrag \*prüfen/s,
	);
	expect(markdown('| a | b |\n| :-- | --: |\n| 1 | 2 |')).toBe(
		'| a | b |\n| :-- | --: |\n| 1 | 2 |',
	);
});
