import { expect, test } from 'vitest';
import { renderArticle } from '#src/entries/articles/render-article.ts';
import { parseMdx } from '#src/entries/read/mdx-tree.ts';
import { anchorsOf } from './checked-file.ts';

const titles = [
	...[
		'Ziel',
		'Ziel',
		'Ziel 1',
		'Inhalt',
		'Text Inhalt',
		'Inhaltsverzeichnis',
		'Quelle 1',
		'🚀',
		'§',
	],
	...[
		'…?',
		'suche-kopf',
		'**Fett** und `Code`',
		'[Link](/a/) [1](#quelle-1)',
		'Ein {/* x */} Wort',
	],
	...[
		'Bürger*innen und Kolleg*innen',
		'1. Schritt',
		'a & b &amp; c',
		'x[^1]',
		'![Ein Plan](plan.png)',
	],
	...['![Ein Plan](plan.png) daneben', '', 'Wort  mit   Lücken', 'user-content-fn-1', 'Meldungen'],
];

test('the check knows the ids that the page gives its headings', () => {
	const body = `${titles.map((title) => `## ${title}`).join('\n\n')}\n\n[^1]: Note\n`;
	const image = () => ({ src: '/p.png', width: 1, height: 1 });
	const { html } = renderArticle(body, { base: '/', image, terms: [] });
	const shown = [...html.matchAll(/<h2 (?:class="[^"]*" )?id="([^"]*)"/g)].map(([, id]) => id);
	const { tree } = parseMdx(body);
	const headings = (tree?.children ?? []).filter((node) => node.type === 'heading');
	expect([...anchorsOf(headings), 'footnote-label']).toEqual(shown);
	expect(new Set(shown).size).toBe(shown.length);
	expect(shown).not.toContain('');
});
