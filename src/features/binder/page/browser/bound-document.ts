import { element } from '#src/base/browser/element.ts';
import type { BoundArticle } from './load-articles.ts';

/** What belongs to an article's page and not to its text. */
const ON_PAGES_ONLY =
	'nav, script, template, button, form, progress, [hidden], [popover], .anker, .haken, .herunterladen, .mappenknopf, .schluss, .werkzeuge, .inhaltsverzeichnis-gefaltet, .nichtangegeben, .textspalten__verzeichnis';

/** @returns one document of all articles: a list of contents, and each article from a new sheet on */
export function boundDocument(articles: readonly BoundArticle[]): DocumentFragment {
	const made = document.createDocumentFragment();
	const there = articles.filter(({ text }) => text);
	made.append(
		element('h2', {}, 'Inhalt'),
		element(
			'ol',
			{ class: 'mappe__inhalt' },
			...there.map(({ title, kind }, index) =>
				element('li', {}, element('a', { href: `#${idOf(index)}` }, title), kind && ` (${kind})`),
			),
		),
		...there.flatMap(({ text, href }, index) => (text ? part(text, href, idOf(index)) : [])),
	);
	return made;
}

const idOf = (index: number) => `beitrag-${index + 1}`;

function part(text: HTMLElement, href: string, id: string): HTMLElement {
	const own = document.importNode(text, true);
	for (const each of own.querySelectorAll(ON_PAGES_ONLY)) each.remove();
	for (const fold of own.querySelectorAll('details')) fold.open = true;
	// Every article has sections and sources with the same names.
	for (const each of own.querySelectorAll('[id]')) each.id = `${id}-${each.id}`;
	for (const each of own.querySelectorAll('[aria-labelledby]'))
		each.removeAttribute('aria-labelledby');
	for (const each of own.querySelectorAll('section[aria-label], aside[aria-label]'))
		each.setAttribute('role', 'group');
	for (const link of own.querySelectorAll('a[href^="#"]'))
		link.setAttribute('href', `#${id}-${link.getAttribute('href')?.slice(1) ?? ''}`);
	for (const level of [4, 3, 2, 1] as const) lower(own, level);
	own.removeAttribute('data-pagefind-body');
	own.id = id;
	own.classList.add('mappe__beitrag');
	own.append(element('p', { class: 'mappe__adresse' }, new URL(href, location.href).href));
	return own;
}

/** Makes headings of a level those of the next, below the heading of the page. */
function lower(within: HTMLElement, level: 1 | 2 | 3 | 4): void {
	for (const heading of within.querySelectorAll(`h${level}`)) {
		const below = element(`h${(level + 1) as 2 | 3 | 4 | 5}`, {});
		if (heading.id) below.id = heading.id;
		below.append(...heading.childNodes);
		heading.replaceWith(below);
	}
}
