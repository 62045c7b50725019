import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { renderArticle } from '../articles/render-article.ts';
import { parseMdx } from './mdx-tree.ts';
import { typedText } from './typed-text.ts';

const html = (body: string) =>
	renderArticle(body, { base: '/', image: () => undefined, terms: [] }).html;
/** What a reader sees, block by block. */
const shown = (body: string) =>
	html(body)
		.replace(/<br>\n|<\/?(?:em|strong|del|code|a)\b[^>]*>/g, '|')
		.replace(/<[^>]+>/g, '')
		.trim();

test.each([
	['stars for genders', 'Bürger*innen und Kolleg*innen, auch Schüler*innen.'],
	['stars for genders of one word', 'Alle Leiter*innen und Stellvertreter*in.'],
	['other signs for genders', 'Bürger_innen, Nutzer:innen und Kolleg*innen_treffen.'],
	['products', 'Es sind 3*4*5 Meter, also 3 * 4 * 5, und 2*x*y.'],
	['lowered numbers', 'H~2~O und CO~2~ bleiben.'],
	['about', '~20 Euro (~ 5 Tage), ~3 und ~4.'],
	['marks of required fields', 'Felder (*) und Angaben (*) sind nötig, auch „*“ und „*“.'],
	['notes of prices', 'Karten* kosten 5 Euro*. *Ermäßigt 3 Euro.'],
	['notes behind a blank', 'Karten* kosten 5 Euro.\n\n* Ermäßigt 3 Euro'],
	['folders of servers', 'Unter \\\\server\\ordner\\neu und C:\\Daten\\neu.'],
	['file names', 'Alle *.pdf und *.docx, oder *.*'],
	['blanks to fill in', 'Name:____Ort:____ und ________'],
	['a rating', 'Das ***** Hotel und ein Hotel**** am See.'],
	['a date', '12. August 2026: Der Gemeinderat beschließt.'],
	['a short month', '3. Sept. 2026 beginnt es.'],
	['a date in numbers', '3. 3. 2026 beginnt es.'],
	['an ordinal', '3. Liga'],
	['a year and an ordinal', '2026. 3. Liga'],
	['an office', '1. Bürgermeisterin ist Frau Muster.'],
	['a year', '2026. Das ist ein Jahr.'],
	['a wrapped date', 'Die Verordnung ist am\n1. Oktober 2025 in Kraft getreten.'],
	['a wrapped ordinal', 'Der Verein spielt in der\n1. Liga seit Jahren.'],
	['dates in paragraphs', '12. August 2026: A\n\n3. September 2026: B\n\n1. Oktober 2026: C'],
])('%s stay as they are typed', (_name, body) => {
	expect(shown(body)).toBe(body.replaceAll('\n\n', '\n'));
	const { tree } = parseMdx(body);
	expect(tree && toString(tree)).toBe(body.replaceAll('\n\n', ''));
});

test.each([
	['*kursiv* und **fett**', '<em>kursiv</em> und <strong>fett</strong>'],
	['~~weg~~ und ~alt~', '<del>weg</del> und <del>alt</del>'],
	['**Fett**wort und Wort**teil**', '<strong>Fett</strong>wort und Wort<strong>teil</strong>'],
	['*Nutz*barkeit', '<em>Nutz</em>barkeit'],
	['(*so*), „*so*“ und *so*.', '(<em>so</em>), „<em>so</em>“ und <em>so</em>.'],
	['***beides***', '<em><strong>beides</strong></em>'],
	['**Bürger*innen** und Kolleg*innen', '<strong>Bürger*innen</strong> und Kolleg*innen'],
	['*wichtig für Bürger*innen*', '<em>wichtig für Bürger*innen</em>'],
	['_so_ und __so__', '<em>so</em> und <strong>so</strong>'],
	['`a*b*c` und 2*3*4', '<code>a*b*c</code> und 2*3*4'],
	['2 \\* 3 \\* 4 und 3*4*5', '2 * 3 * 4 und 3*4*5'],
	['[Bürger*innen und Kolleg*innen](/a*b*c/)', '>Bürger*innen und Kolleg*innen</a>'],
])('marks that are meant stay marks: %s', (body, markup) => {
	expect(html(body)).toContain(markup);
});

test('an address keeps its stars', () => {
	expect(html('[A](https://x.example/a*b*c) und Bürger*innen')).toContain('x.example/a*b*c"');
	expect(html('Siehe https://x.example/a*b*c_d dazu, Bürger*innen')).toContain(
		'x.example/a*b*c_d"',
	);
});

test.each([
	['one after the other', '1. Eins\n2. Zwei\n3. Drei'],
	['with blank lines', '1. Eins\n\n2. Zwei'],
	['the same number', '1. Eins\n1. Zwei'],
	['from another number', '4. Vier\n5. Fünf'],
	['of months', '1. Januar\n2. Februar\n3. März'],
	['with parts', '1. Eins\n   - a\n   - b'],
	['below a sentence', 'So geht es:\n1. Eins\n2. Zwei'],
	['with brackets', '1) Eins'],
])('numbered lists stay lists: %s', (_name, body) => {
	expect(typedText(body)).toBe(body);
	expect(html(body)).toContain('<ol');
});

test('dates line by line stay lines, in lists and quotes, too', () => {
	expect(shown('12. August: A\n3. September: B')).toBe('12. August: A|3. September: B');
	expect(shown('Termine:\n1. Mai 2026: A\n3. Juni 2026: B')).toBe(
		'Termine:|1. Mai 2026: A|3. Juni 2026: B',
	);
	expect(html('- 12. August 2026: Beschluss\n- 3. Mai: Fest')).toContain(
		'<li>12. August 2026: Beschluss</li>',
	);
	expect(html('> 12. August 2026')).toContain('<p>12. August 2026</p>');
	expect(html('<Hinweis titel="A">\n\n12. August 2026\n\n</Hinweis>')).toContain(
		'<p>12. August 2026</p>',
	);
});

test('places are those of the file', () => {
	const { tree } = parseMdx('Bürger*innen, Kolleg*innen und **fett**.\n\n12. Mai: *neu*');
	const places: string[] = [];
	const walk = (node: Nodes) => {
		const { line, column } = node.position?.start ?? {};
		if (node.type === 'strong' || node.type === 'emphasis') places.push(`${line}:${column}`);
		if ('children' in node) node.children.forEach(walk);
	};
	if (tree) walk(tree);
	expect(places).toEqual(['1:32', '3:10']);
});

/** Numbers that are the same on every run. */
function numbers(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((state / 2_147_483_648) * below);
	};
}

const PIECES = [
	...['Bürger*innen', 'Kolleg*innen', 'Nutzer:innen', 'Schüler_innen', 'die Stadt', 'am'],
	...['12. August', '3. Liga', '2026.', '3*4*5', '2 * 3', '5 * x', 'H~2~O', 'CO~2~', '~20 Euro'],
	...['Karten*', '(*)', '„*“', '*.pdf', '§ 3 Abs. 1', '50 %', '+ 3 Stellen', '- anders', '„so“'],
	...['____', 'antrag_2024_final', 'Fr.', '10–12 Uhr', 'a & b', '1. Bürgermeisterin', 'und'],
	...['#1', 'Nr. 4', 'z. B.', '5 > 4', '= 7', '24/7', 'C++', '1.500', '100 €'],
];

test('sentences with any such signs come out as typed', () => {
	const next = numbers(20_261_129);
	for (let round = 0; round < 3_000; round++) {
		const words = Array.from({ length: 1 + next(9) }, () => PIECES[next(PIECES.length)]);
		// A sign at the beginning of a paragraph can be meant as a list.
		const body = `${/^[-+#=>*_]/.test(words[0] ?? '') ? 'Es ' : ''}${words.join(' ')}`;
		expect(shown(body).replaceAll('&#x26;', '&').replaceAll('&#x3C;', '<')).toBe(body);
	}
});
