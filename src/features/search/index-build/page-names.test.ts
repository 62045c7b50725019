import { expect, test } from 'vitest';
import { kinds } from '#src/model/kinds.ts';
import { analysePage } from './analyse-page.ts';
import { pageNames } from './page-names.ts';

function namesOf(file: string, html: string) {
	const page = analysePage(file, html);
	return page && pageNames(page);
}

const page = (kind: { singular: string; plural: string }, title: string, names = '') =>
	`<main data-pagefind-body><h1> ${title} </h1><div hidden>
	<span data-pagefind-filter="art">${kind.plural}</span>
	<span data-pagefind-meta="art">${kind.singular}</span>${names}</div></main>`;

test('reads title, other names, kind and address of a page', () => {
	const names =
		'<span data-pagefind-meta="suchwort" data-gleich="[&quot;E-Akte&quot;,&quot;Akte, digitale&quot;]"> E-Akte, Akte, digitale </span>';
	expect(namesOf('glossar/e-akte/index.html', page(kinds.glossar, 'E-Akte', names))).toEqual({
		title: 'E-Akte',
		others: ['Akte, digitale'],
		art: 'Glossar',
		rank: Object.keys(kinds).indexOf('glossar'),
		folder: 'glossar/',
		slug: 'e-akte',
	});
});

test('names that are not synonyms are read from a list', () => {
	const names = '<span data-pagefind-meta="suchwort"> Bauantrag, Baurecht </span>';
	expect(namesOf('themen/bauen/index.html', page(kinds.themen, 'Bauen', names))?.others).toEqual([
		'Bauantrag',
		'Baurecht',
	]);
});

test('a page is called by its kind, or by its collection if this has a name of one word', () => {
	expect(namesOf('kommunen/a/index.html', page(kinds.kommunen, 'A'))?.art).toBe('Kommune');
	expect(namesOf('boerse/a/index.html', page(kinds.boerse, 'A'))?.art).toBe('Börse');
	expect(namesOf('impressum/index.html', page(kinds.seiten, 'Impressum'))).toMatchObject({
		art: 'Seite',
		folder: '',
		slug: 'impressum',
	});
});

test('a page outside the search has no names', () => {
	expect(namesOf('suche/index.html', '<h1>Suche</h1>')).toBeUndefined();
});

test('areas of the portal come before entries, and pages for those who write after them', () => {
	const role = (value: string) => `<span data-pagefind-filter="rolle">${value}</span>`;
	const ranks = [
		page(kinds.seiten, 'Daten und Feeds', role('bereich')),
		page(kinds.praxisbeispiele, 'E-Akte'),
		page(kinds.seiten, 'Impressum'),
		page(kinds.seiten, 'Regeln', role('redaktion')),
	].map((html) => namesOf('a/index.html', html)?.rank ?? NaN);
	expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
	expect(new Set(ranks).size).toBe(4);
});

test('a page without a heading in its indexed part is called by the title it gives', () => {
	const html = `<div data-pagefind-body><span data-pagefind-meta="title" data-pagefind-ignore="index">Termine</span>
	<span data-pagefind-meta="suchwort">Kalender</span><span data-pagefind-meta="suchwoerter">Outlook</span></div>`;
	expect(namesOf('termine/index.html', html)).toMatchObject({
		title: 'Termine',
		others: ['Kalender', 'Outlook'],
	});
});
