import { toString } from 'hast-util-to-string';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '#src/entries/read/load-content.ts';
import { DOSSIER_KINDS } from '#src/model/built-addresses.ts';
import { gatherDossier } from '#src/features/dossier/gather-dossier.ts';
import { ofKind, pathOf, topicsOf, type Entry } from '#src/model/entry.ts';
import { entriesByKind } from '#src/site/publication.ts';
import { attribute, distFolder, elementsOf, readSite, withClass } from '../support/built-site.ts';

const site = readSite(distFolder);
const byKind = entriesByKind(
	loadContent(resolve('content')).entries.filter(
		({ data }) => !('entwurf' in data && data.entwurf),
	),
);
const topics = ofKind(byKind.get('themen') ?? [], 'themen').map((topic) => {
	const about = DOSSIER_KINDS.flatMap((kind) =>
		(byKind.get(kind) ?? []).filter((entry) => topicsOf(entry).includes(topic.id)),
	);
	const gathered = gatherDossier(topic, {
		about,
		glossary: [],
		resolve: () => undefined,
		termsIn: () => new Set(),
	});
	return {
		topic,
		page: site.pages.find(({ path }) => path === `${pathOf(topic)}dossier/`),
		about,
		/** Of a kind with many entries, some are named by their titles only. */
		inFull: DOSSIER_KINDS.flatMap((kind): readonly Entry[] => gathered?.[kind].full ?? []),
	};
});
const dossiers = topics.flatMap(({ page, ...each }) => (page ? [{ page, ...each }] : []));

/** Numbers of the notes that links name, alone or as a range: „Quellen 3–7“. */
function citedNotes(parent: Parameters<typeof elementsOf>[0]): Set<number> {
	const links = elementsOf(parent, 'a').filter((link) =>
		attribute(link, 'href')?.startsWith('#note-'),
	);
	return new Set(
		links.flatMap((link) => {
			const [from = 0, to = from] = attribute(link, 'ariaLabel')?.match(/\d+/g)?.map(Number) ?? [];
			return Array.from({ length: to - from + 1 }, (_, index) => from + index);
		}),
	);
}

const hrefs = (parent: Parameters<typeof elementsOf>[0]) =>
	elementsOf(parent, 'a').map((link) => attribute(link, 'href') ?? '');

test('every topic with something to gather has a dossier, and its page leads there', () => {
	expect(dossiers.map(({ topic }) => topic.id)).toEqual(
		topics.filter(({ about }) => about.length > 0).map(({ topic }) => topic.id),
	);
	expect(dossiers.length).toBeGreaterThan(5);
	const without = dossiers.filter(({ topic, page }) => {
		const own = site.pages.find(({ path }) => path === pathOf(topic));
		return !own || !hrefs(own.tree).includes(page.path);
	});
	expect(without.map(({ topic }) => topic.id)).toEqual([]);
});

test('every source of the entries in full is an end note exactly once', () => {
	const key = (text: string) => text.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
	for (const { page, inFull } of dossiers) {
		const notes = elementsOf(page.tree, 'li').flatMap((li) => attribute(li, 'dataEndnote') ?? []);
		expect(new Set(notes.map(key)).size, page.path).toBe(notes.length);
		const wanted = inFull.flatMap(({ data }) =>
			'quellen' in data ? (data.quellen ?? []).map(({ url, titel }) => url ?? titel) : [],
		);
		const missing = wanted.filter((each) => !notes.map(key).includes(key(each)));
		expect([page.path, missing]).toEqual([page.path, []]);
		expect([page.path, citedNotes(page.tree).size]).toEqual([page.path, notes.length]);
	}
});

test('every entry is named with a link to its page, those in full with their address', () => {
	for (const { page, about, inFull } of dossiers) {
		const links = hrefs(page.tree);
		const lost = about.filter((entry) => !links.includes(pathOf(entry)));
		expect([page.path, lost.map(({ id }) => id)]).toEqual([page.path, []]);
		const [origin] =
			/https?:\/\/[^/"]+/.exec(page.html.slice(page.html.indexOf('canonical'))) ?? [];
		const unaddressed = inFull.filter(
			(entry) => !page.html.includes(`>${origin}${pathOf(entry)}<`),
		);
		expect([page.path, unaddressed.map(({ id }) => id)]).toEqual([page.path, []]);
	}
});

test('the table of contents names every section in order, and every section leads back', () => {
	for (const { page } of dossiers) {
		const sections = withClass(page.tree, 'dossier__abschnitt');
		const [contents] = withClass(page.tree, 'dossier__inhalt');
		if (!contents) throw new Error(`No contents in ${page.path}`);
		const names = sections.map((each) => `#${attribute(each, 'ariaLabelledBy')}`);
		expect(hrefs(contents)).toEqual(names);
		expect(sections.every((each) => hrefs(each).includes('#verzeichnis'))).toBe(true);
		expect(sections.length).toBeGreaterThanOrEqual(4);
	}
});

test('demands are listed with their state, open ones first', () => {
	const order = ['offen', 'teilweise', 'erfuellt', 'unbekannt'];
	const tables = dossiers.flatMap(({ page }) =>
		elementsOf(page.tree, 'table')
			.filter((table) => toString(table).trim().startsWith('Forderung'))
			.map((table) =>
				withClass(table, 'status').map((each) =>
					order.findIndex((state) => attribute(each, 'className')?.includes(`--${state}`)),
				),
			),
	);
	expect(tables.length).toBeGreaterThan(3);
	expect(tables).toEqual(tables.map((places) => places.toSorted((a, b) => a - b)));
});

test('a dossier is kept out of search engines, the site map and the portal’s own search', () => {
	const sitemap = readFileSync(join(distFolder, 'sitemap.xml'), 'utf8');
	expect(sitemap).not.toContain('/dossier/');
	for (const { page } of dossiers) {
		expect(page.html).toContain('<meta name="robots" content="noindex"');
		expect(page.html).not.toContain('data-pagefind-body');
	}
});
