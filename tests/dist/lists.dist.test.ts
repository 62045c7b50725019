import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { kindIds, kindOf } from '#src/model/kinds.ts';
import { distFolder, elementsOf, readSite, withClass } from '../support/built-site.ts';

const site = readSite(distFolder);
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
			/^Stand nicht angegeben$|^\d+ (offen|teilweise erfüllt|erfüllt)/,
		);
	}
	const [legend] = list ? withClass(list.tree, 'legende') : [];
	expect(legend && said(textOf(legend))).toMatch(/offen.*teilweise erfüllt.*erfüllt/);
});
