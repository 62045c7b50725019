import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { eachElement } from './elements.ts';
import { HeadingIds } from './heading-ids.ts';

/** A heading for a table of contents, in the form of Astro's `MarkdownHeading`. */
export interface Heading {
	slug: string;
	depth: number;
	text: string;
}

/**
 * Gives every heading an anchor and a link to it; a heading without any text is left out.
 *
 * @param isUsed tells ids of the page around the text
 * @returns headings of level 2 and 3 in their order
 */
export function linkHeadings(tree: Root, isUsed: (id: string) => boolean): Heading[] {
	const ids = new HeadingIds(isUsed);
	const headings: Heading[] = [];
	eachElement(tree, (element, index, parent) => {
		const level = /^h([2-6])$/.exec(element.tagName)?.[1];
		if (!level) return true;
		const text = textOf(element).trim();
		if (text === '' && !hasImage(element)) {
			parent.children[index] = { type: 'text', value: '' };
			return false;
		}
		// The heading of the footnotes already has an id; the numbers in the text refer to it.
		const id = typeof element.properties.id === 'string' ? element.properties.id : ids.next(text);
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

/** @returns the text of a heading without the numbers of footnotes */
function textOf(node: ElementContent): string {
	if (node.type === 'text') return node.value;
	if (node.type !== 'element' || node.properties.dataFootnoteRef !== undefined) return '';
	return node.children.map(textOf).join('');
}

function hasImage(node: ElementContent): boolean {
	return node.type === 'element' && (node.tagName === 'img' || node.children.some(hasImage));
}
