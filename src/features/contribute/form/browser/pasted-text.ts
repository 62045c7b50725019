// Loaded when somebody pastes from Word, Outlook or a web page for the first time.
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { toString } from 'mdast-util-to-string';
import type { List, ListItem, Nodes as Mdast, PhrasingContent, Table } from 'mdast';
import { realLists } from './word-lists.ts';

/** Elements of which nothing is kept. */
const DROPPED = new Set(
	'head style script noscript template iframe object embed svg math img picture video audio canvas form input button select textarea link meta title xml'.split(
		' ',
	),
);

/**
 * Turns HTML from the clipboard into text as the form's large fields take it: paragraphs, lists, tables, headings and
 * links. Pictures, styles, scripts and everything else stay out.
 *
 * @param html what another program put into the clipboard
 * @returns text that `text/blocks.ts` reads; empty if there was none
 */
export function pastedText(html: string): string {
	const tree = fromHtml(html, { fragment: true });
	const clean: Root = { type: 'root', children: realLists(kept(tree.children)) };
	const mdast = toMdast(clean, { newlines: false });
	return ('children' in mdast ? (mdast.children as Mdast[]) : [mdast as Mdast])
		.map(block)
		.filter((text) => text.trim() !== '')
		.join('\n\n');
}

function kept(nodes: readonly Nodes[]): ElementContent[] {
	return nodes.flatMap((node): ElementContent[] => {
		if (node.type === 'text') return [node];
		// Word's conditional comments and `<o:p>` hold nothing that readers see.
		if (node.type !== 'element' || DROPPED.has(node.tagName)) return [];
		if (isHidden(node)) return [];
		if (node.tagName.includes(':')) return kept(node.children);
		return [{ ...node, children: kept(node.children) }];
	});
}

function isHidden({ properties }: Element): boolean {
	return (
		properties['hidden'] === true ||
		/display:\s*none|mso-hide:\s*all/i.test(String(properties['style'] ?? ''))
	);
}

function block(node: Mdast): string {
	switch (node.type) {
		case 'heading': {
			const text = plain(node.children);
			return text === '' ? '' : `### ${text}`;
		}
		case 'list':
			return list(node, '').join('\n');
		case 'table':
			return table(node);
		case 'blockquote':
			return node.children.map(block).filter(Boolean).join('\n\n');
		case 'paragraph':
			return lines(node.children);
		case 'code':
			return node.value;
		case 'thematicBreak':
		case 'html':
			return '';
		default:
			return 'children' in node ? plain(node.children as PhrasingContent[]) : toString(node);
	}
}

/** A paragraph; what the other program put on lines of their own stays on them. */
function lines(children: readonly PhrasingContent[]): string {
	return inline(children)
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter(Boolean)
		.join('\n');
}

function plain(children: readonly PhrasingContent[]): string {
	return inline(children).replace(/\s+/g, ' ').trim();
}

function inline(children: readonly PhrasingContent[]): string {
	return children
		.map((node): string => {
			if (node.type === 'break') return '\n';
			if (node.type === 'text' || node.type === 'inlineCode')
				return node.value.replace(/\s+/g, ' ');
			if (node.type === 'link') return link(plain(node.children), node.url);
			return 'children' in node ? inline(node.children) : '';
		})
		.join('');
}

/** Only addresses on the web are kept; `file:` and `javascript:` leave their words. */
function link(text: string, url: string): string {
	const words = text.replace(/[[\]]/g, '');
	if (/^mailto:/i.test(url)) {
		const mail = url.slice('mailto:'.length).replace(/\?.*$/, '');
		return words.includes(mail) ? words : `${words} (${mail})`;
	}
	if (words.trim() === '' || !/^https?:\/\/[^\s()<>]+$/i.test(url)) return text;
	return /^(?:https?:\/\/|www\.)/i.test(words) ? url : `[${words}](${url})`;
}

function list(node: List, indent: string): string[] {
	return node.children.flatMap((item, index) => {
		const mark = node.ordered && node.children.length > 1 ? `${index + 1}. ` : '- ';
		const text = itemText(item);
		const below = item.children.flatMap((child) =>
			child.type === 'list' ? list(child, `${indent}  `) : [],
		);
		return [...(text === '' ? [] : [`${indent}${mark}${text}`]), ...below];
	});
}

function itemText({ children }: ListItem): string {
	return children
		.filter(({ type }) => type !== 'list')
		.map((child) =>
			'children' in child ? plain(child.children as PhrasingContent[]) : toString(child),
		)
		.join(' ')
		.trim();
}

function table({ children }: Table): string {
	const rows = children.map((row) =>
		row.children.map((cell) => plain(cell.children).replaceAll('|', '/')),
	);
	const width = Math.max(...rows.map(({ length }) => length));
	// Tables for layout, as mails have them, are paragraphs.
	if (width < 2) return rows.flat().filter(Boolean).join('\n\n');
	const line = (cells: readonly string[]) =>
		`| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
	// Where no cell is a heading, the conversion puts an empty row first.
	const filled = rows.filter((cells) => cells.some(Boolean));
	const [head = [], ...body] = filled;
	const dashes = Array.from({ length: width }, () => '---');
	return [line(head), line(dashes), ...body.map(line)].join('\n');
}
