import { expect, test } from 'vitest';
import { renderArticle } from './render-article.ts';

const digest = (body: string) =>
	renderArticle(body, { base: '/', image: () => undefined, terms: [] }).digest.map(
		({ heading, id, sentence }) => [heading, id, sentence],
	);

test('the first sentence of each section is taken, without source numbers', () => {
	const body =
		'## Ergebnis\n\nSeit dem 12. August 2026 gilt § 10 Abs. 2, z. B. in Kehl [1](#quelle-1). Mehr nicht.\n\n## Rat an andere\n\n- **Früh** anfangen.\n- Viel reden.\n';
	expect(digest(body)).toEqual([
		['Ergebnis', 'ergebnis', 'Seit dem 12. August 2026 gilt § 10 Abs. 2, z. B. in Kehl.'],
		['Rat an andere', 'rat-an-andere', 'Früh anfangen.'],
	]);
});

test('a sentence that only introduces a list or a table is skipped', () => {
	const body = '## Ergebnis\n\nSo geht es:\n\n| A |\n| - |\n| 1 |\n\nEs lohnt sich. Ja.\n';
	expect(digest(body)).toEqual([['Ergebnis', 'ergebnis', 'Es lohnt sich.']]);
});

test('a section without text has none', () => {
	expect(digest('## Leer\n\n## Voll\n\nEin Satz ohne Ende\n')).toEqual([
		['Voll', 'voll', 'Ein Satz ohne Ende'],
	]);
});

test.each([
	[
		'1. Oktober 2025 ging der Dienst in Betrieb. Mehr nicht.',
		'1. Oktober 2025 ging der Dienst in Betrieb.',
	],
	['- 12. August 2026: Beschluss. Gut.\n- Mehr', '12. August 2026: Beschluss.'],
	['2026. Das ist das Jahr. Mehr nicht.', '2026. Das ist das Jahr.'],
	['Für Bürger*innen und Kolleg*innen. Mehr.', 'Für Bürger*innen und Kolleg*innen.'],
])('a sentence that begins with a number, or has signs, is taken whole: %s', (body, sentence) => {
	expect(digest(`## Ergebnis\n\n${body}\n`)).toEqual([['Ergebnis', 'ergebnis', sentence]]);
});
