import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute, distFolder, elementsOf, readSite } from '../support/built-site.ts';
import { OF_A_FOLDER } from '../support/every-look.ts';
import { htmlMistakes } from '../support/html-mistakes.ts';

const site = readSite(distFolder);

// Which of html-validate's recommended rules .htmlvalidate.json relaxes, and why:
// - aria-label-misuse allows a name wherever ARIA does: the fact box is a `dl` with a name;
// - form-dup-name: boxes of one filter share their name, as HTML intends;
// - long-title is about search engines; the content contract allows titles of 120 characters;
// - valid-id follows HTML, not HTML 4: headings like „1. Angebote erfassen“ begin with a digit;
// - void-style: Astro writes `<img/>` on pages made from MDX, which HTML reads as `<img>`;
// - wcag/h32: filters apply when a box is ticked, so there is nothing to submit.
test('html-validate finds nothing on the first pages of every folder, at night on all', async () => {
	const folders = Map.groupBy(site.pages, ({ path }) => path.split('/')[1]);
	const pages = [...folders.values()].flatMap((own) => own.slice(0, OF_A_FOLDER));
	const files = pages.map(({ file }) => join(site.folder, file));
	expect(await htmlMistakes(files)).toBe('');
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
