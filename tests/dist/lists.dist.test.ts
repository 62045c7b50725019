import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { kindIds, kindOf } from '#src/model/kinds.ts';
import { attribute, distFolder, elementsOf, readSite, withClass } from '../support/built-site.ts';

const site = readSite(distFolder);
const classesOf = (element: Element) => (attribute(element, 'className') ?? '').split(' ');
const said = (text: string) => text.replace(/\s+/g, ' ').trim();

test('one entry of a topic is counted in the singular, several in the plural', () => {
	const words = site.pages
		.filter(({ path }) => /^\/themen\/[^/]+\/$/.test(path))
		.flatMap(({ tree }) => withClass(tree, 'knoten'))
		.flatMap((hub) => elementsOf(hub, 'a').map((link) => said(textOf(link))));
	const kinds = kindIds.map((id) => kindOf(id));
	const singular = kinds.map((kind) => kind.singular);
	const plural = kinds.map((kind) => kind.counted ?? kind.plural);
	expect(words.filter((text) => text.startsWith('1 ')).length).toBeGreaterThan(5);
	for (const text of words) {
		const [count, ...word] = text.split(' ');
		expect(count === '1' ? singular : plural, text).toContain(word.join(' '));
	}
});

test('the list of positions says of each what became of its demands, or that nobody knows', () => {
	const list = site.pages.find(({ path }) => path === '/positionen/');
	const rows = list ? withClass(list.tree, 'zeile') : [];
	expect(rows.length).toBeGreaterThan(10);
	for (const row of rows) {
		const [tally] = withClass(row, 'zeile__bilanz').map((each) => said(textOf(each)));
		expect(tally, said(textOf(row))).toMatch(
			/^\d+ (offen|teilweise erfüllt|erfüllt|Ausgang unbekannt)/,
		);
	}
	const [legend] = list ? withClass(list.tree, 'legende') : [];
	expect(legend && said(textOf(legend))).toMatch(/offen.*teilweise erfüllt.*Ausgang unbekannt/);
});

test('a legend explains the signs of its page, and no others', () => {
	const signs = (trees: readonly Element[]) =>
		new Set(
			trees.flatMap(
				(sign) => classesOf(sign).find((name) => /^status--(?!ungeprueft)/.test(name)) ?? [],
			),
		);
	const explaining = site.pages.filter(({ html }) => html.includes('legende__liste'));
	const legends = explaining.flatMap(({ path, tree }) =>
		withClass(tree, 'legende')
			.map((legend) => ({ path, own: withClass(legend, 'status'), all: withClass(tree, 'status') }))
			.filter(({ own }) => own.length > 0),
	);
	const paths = legends.map(({ path }) => path);
	for (const path of [
		'/erfahrungen/',
		'/praxisbeispiele/',
		'/themen/bauen/',
		'/loesungen/lorawan/',
	])
		expect(paths).toContain(path);
	for (const path of ['/standards/', '/termine/']) expect(paths).not.toContain(path);
	for (const { path, own, all } of legends) {
		const outside = all.filter((sign) => !own.includes(sign));
		// Hits come when somebody searches; their legend has the signs of every case and position.
		if (path === '/suche/') {
			expect(signs(own).size).toBeGreaterThan(6);
			continue;
		}
		expect([...signs(own)].toSorted(), path).toEqual([...signs(outside)].toSorted());
		const doubtful = (sign: Element) => classesOf(sign).includes('status--ungeprueft');
		expect(own.some(doubtful), path).toBe(outside.some(doubtful));
	}
});

test('each duty in their list says first how binding it is, by the sign of „Was gilt für uns?“', () => {
	const signs = (path: string) => {
		const page = site.pages.find((each) => each.path === path);
		return page ? withClass(page.tree, 'verbindlich').map((each) => said(textOf(each))) : [];
	};
	const rows = site.pages.find(({ path }) => path === '/pflichten/');
	const small = rows ? withClass(rows.tree, 'zeile__angaben') : [];
	expect(small.length).toBeGreaterThan(20);
	for (const each of small) {
		const [first] = elementsOf(each, 'span');
		expect(first && withClass(first, 'verbindlich')).toHaveLength(1);
	}
	expect(signs('/pflichten/').toSorted()).toEqual(signs('/was-gilt/').toSorted());
});

test('the list of a kind with a form invites to the form first, then to a mail', () => {
	const forms = kindIds.filter((id) => kindOf(id).byForm);
	expect(forms.length).toBeGreaterThan(2);
	for (const id of forms) {
		const page = site.pages.find(({ path }) => path === `/${id}/`);
		const [invitation] = page ? withClass(page.tree, 'einladung') : [];
		const ways = invitation ? elementsOf(invitation, 'a') : [];
		expect(ways.map((way) => attribute(way, 'href'))).toEqual([
			`/mitmachen/neu/${id}/`,
			expect.stringMatching(/^mailto:/),
		]);
		expect(said(textOf(ways[0] ?? { type: 'root', children: [] }))).toBe(kindOf(id).byForm?.title);
	}
});
