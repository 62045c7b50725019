import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { attribute, distFolder, elementsOf, readSite, withClass } from '../support/built-site.ts';

const site = readSite(distFolder);
const pageAt = (path: string) => {
	const page = site.pages.find((each) => each.path === path);
	if (!page) throw new Error(`no page ${path}`);
	return page;
};

test('the map has a shape for each municipality, and names source and licence', () => {
	const { tree, html } = pageAt('/kommunen/');
	const shapes = elementsOf(tree, 'a').filter(
		(place) =>
			attribute(place, 'className')?.startsWith('karte__ort') &&
			elementsOf(place, 'path').length === 1,
	);
	expect(shapes).toHaveLength(51);
	expect(html).toMatch(/GeoBasis-DE \/ BKG/);
	expect(html).toContain('href="https://www.govdata.de/dl-de/by-2-0"');
});

test('a municipality’s page says who is responsible, with the source', () => {
	const page = textOf(pageAt('/kommunen/rust/').tree);
	expect(page).toMatch(
		/Zuständige Baurechtsbehörde\s*Landratsamt Ortenaukreis\s*Quelle:\s*rust\.de/,
	);
	expect(textOf(pageAt('/kommunen/berghaupten/').tree)).toMatch(
		/Zuständige Baurechtsbehörde\s*Stadt Gengenbach/,
	);
});

test('every municipality’s head says who is its building authority, or that no source does', () => {
	const municipalities = site.pages.filter(({ path }) => /^\/kommunen\/[^/]+\/$/.test(path));
	expect(municipalities.length).toBe(51);
	const heads = municipalities.map(({ path, tree }) => ({
		path,
		head: textOf(withClass(tree, 'seitenkopf')[0] as never).replace(/\s+/g, ' '),
	}));
	for (const { path, head } of heads) expect(head, path).toMatch(/Baurechtsbehörde: \S/);
	expect(heads.find(({ path }) => path === '/kommunen/appenweier/')?.head).toContain(
		'Baurechtsbehörde: nicht belegt – fragen Sie beim Landratsamt Ortenaukreis',
	);
});

test('questions go to a mailbox or a form, never to a page alone', () => {
	const ways = site.pages.flatMap(({ path, tree }) =>
		elementsOf(tree, 'div')
			.filter((each) => attribute(each, 'className')?.includes('fakten__feld--ansprechstelle'))
			.map((field) => ({ path, links: elementsOf(field, 'a'), text: textOf(field) })),
	);
	expect(ways.length).toBeGreaterThan(20);
	for (const { path, links, text } of ways) {
		const [first, ...others] = links;
		if (!first) throw new Error(`${path} leads nowhere`);
		if (!text.includes('Kontaktformular'))
			expect(attribute(first, 'href'), path).toMatch(/^mailto:[^?]+\?subject=Frage%20zu/);
		for (const other of others) expect(textOf(other), path).toMatch(/^\s*Seite der Stelle: /);
	}
});
