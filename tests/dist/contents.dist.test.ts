import { expect, test } from 'vitest';
import {
	attribute,
	distFolder,
	elementsOf,
	readSite,
	withClass,
	type BuiltPage,
} from '../support/built-site.ts';

const site = readSite(distFolder);

/** The sections beside the table of contents that it does not name. */
function leftOut({ tree }: BuiltPage): string[] {
	const [contents] = withClass(tree, 'inhaltsverzeichnis');
	const [text] = withClass(tree, 'textspalten__text');
	if (!contents || !text) return [];
	const named = new Set(elementsOf(contents, 'a').map((link) => attribute(link, 'href')));
	return elementsOf(text, 'h2')
		.flatMap((heading) => attribute(heading, 'id') ?? [])
		.filter((id) => !named.has(`#${id}`));
}

test('the table of contents of a page names every section of it, those around the text, too', () => {
	const pages = site.pages.filter(
		({ path, tree }) =>
			withClass(tree, 'inhaltsverzeichnis').length > 0 &&
			// Shows headings as examples of what authors can write.
			path !== '/mitmachen/bausteine/',
	);
	expect(pages.length).toBeGreaterThan(100);
	expect(pages.flatMap((page) => leftOut(page).map((id) => `${page.path}#${id}`))).toEqual([]);
});
