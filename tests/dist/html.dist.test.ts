import { formatterFactory, HtmlValidate, type ConfigData } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute, distFolder, elementsOf, readSite } from '../support/built-site.ts';

const site = readSite(distFolder);

// What .htmlvalidate.json takes from html-validate's recommended rules, and why:
// - aria-label-misuse allows a name wherever ARIA does: the fact box is a `dl` with a name;
// - form-dup-name: boxes of one filter share their name, as HTML means it;
// - long-title is about search engines; a title may have 120 characters by the content contract;
// - valid-id follows HTML, not HTML 4: headings like „1. Angebote erfassen“ begin with a figure;
// - void-style: Astro writes `<img/>` on pages made from MDX, which HTML reads as `<img>`;
// - wcag/h32: filters apply when a box is ticked, there is nothing to submit.
test('html-validate finds nothing on any page', async () => {
	// Read here, so that it counts for a folder outside the project, too.
	const config = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;
	const files = site.pages.map(({ file }) => join(site.folder, file));
	const report = await new HtmlValidate(config).validateMultipleFiles(files);
	expect(formatterFactory('text')(report.results)).toBe('');
});

test('every page has one h1, a title, a main part and says it is German', () => {
	const odd = site.pages.filter(({ tree }) => {
		const [html] = elementsOf(tree, 'html');
		const [title] = elementsOf(tree, 'title');
		return (
			elementsOf(tree, 'h1').length !== 1 ||
			elementsOf(tree, 'main').length !== 1 ||
			title?.children.length !== 1 ||
			!html ||
			attribute(html, 'lang') !== 'de'
		);
	});
	expect(odd.map(({ path }) => path)).toEqual([]);
});

test('no two pages have the same title', () => {
	const pages = Map.groupBy(site.pages, ({ tree }) => {
		const [text] = elementsOf(tree, 'title')[0]?.children ?? [];
		return text?.type === 'text' ? text.value : '';
	});
	const same = [...pages].filter(([, list]) => list.length > 1);
	expect(same.map(([title, list]) => [title, list.map(({ path }) => path)])).toEqual([]);
});
