import GithubSlugger from 'github-slugger';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { eachElement } from './elements.ts';

/** A heading for a table of contents, in the form of Astro's `MarkdownHeading`. */
export interface Heading {
	slug: string;
	depth: number;
	text: string;
}

/** Ids of parts of the page outside the text. */
const OF_THE_PAGE = /^(inhalt$|quelle-\d|begriff-|abschnitt-)/;

/** @returns true for an anchor of the page outside the text. */
export function isOfThePage(anchor: string): boolean {
	return OF_THE_PAGE.test(anchor);
}

/** @returns the id of a heading on the page, with a prefix if the page itself uses the slug. */
export function anchorOf(slug: string): string {
	return isOfThePage(slug) ? `text-${slug}` : slug;
}

/**
 * Gives every heading an anchor and a link to it. Ids follow GitHub, as in the check: text in lower
 * case, spaces as hyphens, repeated ids numbered.
 *
 * @returns headings of level 2 and 3 in their order
 */
export function linkHeadings(tree: Root): Heading[] {
	const slugger = new GithubSlugger();
	const headings: Heading[] = [];
	eachElement(tree, (element, index, parent) => {
		const level = /^h([2-6])$/.exec(element.tagName)?.[1];
		if (!level) return true;
		const text = toString(element).trim();
		const slug = slugger.slug(text);
		// The heading of the footnotes already has an id; the numbers in the text refer to it.
		const id = typeof element.properties.id === 'string' ? element.properties.id : anchorOf(slug);
		element.properties.id = id;
		if (level === '2' || level === '3')
			headings.push({ slug: id, depth: level === '2' ? 2 : 3, text });
		// The link is next to the heading, not in it, so that it is not part of the heading's name.
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
		return false;
	});
	return headings;
}
