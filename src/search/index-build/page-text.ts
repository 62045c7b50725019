import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';

/** What the search reads of a built page. */
export interface PageText {
	title: string;
	/** Text of the indexed part, ignored pieces left out. */
	text: string;
	/** Names, summary and facts that are indexed beside the text. */
	meta: string;
	/** The page's names, if they mean the same wherever they are used. */
	synonyms?: string[];
}

/** @returns the text of the part marked `data-pagefind-body`; undefined if the page has none. */
export function pageText(html: string): PageText | undefined {
	const tree = htmlToHast(html) as unknown as Root;
	let body: Element | undefined;
	let title = '';
	visit(tree, 'element', (element) => {
		if (element.properties.dataPagefindBody !== undefined) body ??= element;
		if (element.tagName === 'h1') title ||= toString(element).trim();
	});
	if (!body) return undefined;
	const meta: string[] = [];
	let synonyms: string[] | undefined;
	visit(body, 'element', (element) => {
		if (element.properties.dataPagefindMeta !== undefined) meta.push(toString(element));
		const { dataGleich } = element.properties;
		if (typeof dataGleich === 'string') synonyms = JSON.parse(dataGleich) as string[];
	});
	return {
		title,
		text: readable(body),
		meta: meta.join(' '),
		...(synonyms ? { synonyms } : {}),
	};
}

function readable(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (!('children' in node)) return '';
	if (node.type === 'element' && node.properties.dataPagefindIgnore !== undefined) return '';
	// Neighbouring elements are words apart.
	return node.children.map((child) => readable(child)).join(' ');
}
