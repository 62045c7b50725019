import GithubSlugger from 'github-slugger';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** A heading a table of contents can point to, in the form of Astro's `MarkdownHeading`. */
export interface Heading {
	slug: string;
	depth: number;
	text: string;
}

/** Ids the page around the text gives its own parts. */
const OF_THE_PAGE = /^(inhalt$|quelle-\d|begriff-|abschnitt-)/;

/** @returns true for an anchor that every page of an entry may have beside its headings. */
export function isOfThePage(anchor: string): boolean {
	return OF_THE_PAGE.test(anchor);
}

/** @returns the id of a heading on the page, other than those of the page's own parts. */
export function anchorOf(slug: string): string {
	return isOfThePage(slug) ? `text-${slug}` : slug;
}

/**
 * Gives every heading an anchor and a link to it. Ids are those of GitHub and the check: text in
 * lower case, blanks as hyphens, repeated ones numbered.
 *
 * @returns headings of level 2 and 3 in their order
 */
export function linkHeadings(tree: Root): Heading[] {
	const slugger = new GithubSlugger();
	const headings: Heading[] = [];
	visit(tree, 'element', (element, index, parent) => {
		const level = /^h([2-6])$/.exec(element.tagName)?.[1];
		if (!level || !parent || index === undefined) return;
		const text = toString(element).trim();
		const slug = slugger.slug(text);
		// The heading of footnotes has an id, which their numbers in the text name.
		const id = typeof element.properties.id === 'string' ? element.properties.id : anchorOf(slug);
		element.properties.id = id;
		if (level === '2' || level === '3')
			headings.push({ slug: id, depth: level === '2' ? 2 : 3, text });
		// Beside the heading, not in it: its name stays what it says.
		const link = h(
			'a',
			{
				className: ['anker'],
				href: `#${id}`,
				ariaLabel: `Link zum Abschnitt „${text}“`,
				dataPagefindIgnore: '',
			},
			'#',
		);
		parent.children[index] = h('div', { className: ['ueberschrift', `ueberschrift--${level}`] }, [
			element,
			link,
		]);
		return [SKIP, index + 1];
	});
	return headings;
}
