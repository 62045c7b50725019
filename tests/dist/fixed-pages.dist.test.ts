import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { fixedPages } from '#src/model/fixed-pages.ts';
import { attribute, distFolder, elementsOf, readSite } from '../support/built-site.ts';

const { pages } = readSite(distFolder);

test.each(fixedPages)('$path is what the list says', ({ path, title, searchNames }) => {
	const page = pages.find((each) => each.path === path);
	if (!page) throw new Error(`${path} was not built`);
	const [heading] = elementsOf(page.tree, 'h1');
	if (title) expect(heading && toString(heading).trim()).toBe(title);
	const elements = elementsOf(page.tree);
	const indexed = elements.some((each) => attribute(each, 'dataPagefindBody') !== undefined);
	expect(indexed).toBe(searchNames !== undefined);
});
