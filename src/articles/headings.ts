import GithubSlugger from 'github-slugger';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** A heading a table of contents can point to. */
export interface Heading {
	id: string;
	level: 2 | 3;
	text: string;
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
	visit(tree, 'element', (element) => {
		const level = /^h([2-6])$/.exec(element.tagName)?.[1];
		if (!level) return;
		const text = toString(element).trim();
		const id = slugger.slug(text);
		element.properties.id = id;
		element.children.push(
			{ type: 'text', value: ' ' },
			h(
				'a',
				{
					className: ['anker'],
					href: `#${id}`,
					ariaLabel: `Link zum Abschnitt „${text}“`,
					dataPagefindIgnore: '',
				},
				'#',
			),
		);
		if (level === '2' || level === '3') headings.push({ id, level: level === '2' ? 2 : 3, text });
	});
	return headings;
}
