import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Quotation marks of German texts; Markdown knows that `"` ends an address, but not these. */
const QUOTE = /[„“”‚‘’«»‹›]/;

/** @returns the length of an address before a quotation mark; undefined if it has none */
function lengthOf(address: string): number | undefined {
	const at = address.search(QUOTE);
	return at > 0 ? at : undefined;
}

/** Ends an address that is a link by itself before a quotation mark: „https://www.example.org/seite“. */
export function endAddresses(tree: Root): void {
	visit(tree, 'link', (link, index, parent) => {
		const [text] = link.children;
		if (index === undefined || text?.type !== 'text' || link.children.length > 1) return;
		const { position } = link;
		if (text.position?.start.column !== position?.start.column) return;
		const length = lengthOf(text.value);
		if (length === undefined) return;
		const rest = text.value.slice(length);
		const end = position && { ...position.end, column: position.end.column - rest.length };
		link.url = link.url.slice(0, link.url.length - rest.length);
		text.value = text.value.slice(0, length);
		parent?.children.splice(index + 1, 0, {
			type: 'text',
			value: rest,
			...(position && end && { position: { start: end, end: position.end } }),
		});
		if (position && end) {
			link.position = { start: position.start, end };
			text.position = { start: position.start, end };
		}
	});
}

/** The same for a tree of HTML. */
export function endLinkedAddresses(tree: HtmlRoot): void {
	visit(tree, 'element', (link, index, parent) => {
		const [text] = link.children;
		if (link.tagName !== 'a' || text?.type !== 'text' || link.children.length > 1) return;
		if (index === undefined || !/^(?:https?:\/\/|www\.)/i.test(text.value)) return;
		const length = lengthOf(text.value);
		if (length === undefined) return;
		const scheme = /^www\./i.test(text.value) ? 'http://' : '';
		if (link.properties.href !== scheme + coded(text.value)) return;
		const rest = text.value.slice(length);
		link.properties.href = scheme + coded(text.value.slice(0, length));
		text.value = text.value.slice(0, length);
		parent?.children.splice(index + 1, 0, { type: 'text', value: rest });
	});
}

/** @returns an address as the parser writes it into HTML */
function coded(address: string): string {
	return address.replace(/\P{ASCII}+/gu, encodeURIComponent);
}
