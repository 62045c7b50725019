import { expect, test } from 'vitest';
import { pageText } from './page-text.ts';

test('pages outside the search have no text', () => {
	expect(pageText('<h1>Fehlt</h1><p>Hundesteuer</p>')).toBeUndefined();
});

test('the indexed part is read, with its names and filters, without ignored elements', () => {
	const main = [
		'<main data-pagefind-body>',
		'<h1>E-<em>Akte</em></h1><p>Eins</p><p>Zwei &amp; drei</p>',
		'<div data-pagefind-ignore="index">',
		'<span data-pagefind-meta="suchwort" data-gleich="[&quot;eAkte&quot;]">eAkte</span>',
		'<span data-pagefind-filter="art">Glossar</span><span data-pagefind-filter="art">Zwei</span>',
		'</div></main>',
	].join('');
	const page = pageText(`<body><nav>Menü</nav>${main}<footer>Fuß</footer></body>`);
	expect(page).toMatchObject({ body: main, title: 'E-Akte', synonyms: ['eAkte'] });
	expect(page?.text.split(/\s+/).join(' ').trim()).toBe('E- Akte Eins Zwei & drei');
	expect([...(page?.meta ?? [])]).toEqual([['suchwort', 'eAkte']]);
	expect([...(page?.filters ?? [])]).toEqual([['art', 'Glossar']]);
});
