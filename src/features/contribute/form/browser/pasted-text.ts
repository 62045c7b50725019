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
		const children = kept(node.children);
		if (node.tagName.includes(':')) return children;
		return styleOf({ ...node, children: LISTS.has(node.tagName) ? inItems(children) : children });
	});
}

const LISTS = new Set(['ul', 'ol']);

/** Google Docs and old programs put a list below another not into its last item, but behind it. */
function inItems(children: readonly ElementContent[]): ElementContent[] {
	const items: ElementContent[] = [];
	for (const child of children) {
		const last = items.findLast((each) => each.type === 'element');
		if (child.type === 'element' && LISTS.has(child.tagName) && last) last.children.push(child);
		else items.push(child);
	}
	return items;
}

/** Google Docs wraps a whole text in `<b>` of normal weight, and makes bold words by styles alone. */
function styleOf(node: Element): ElementContent[] {
	const style = String(node.properties['style'] ?? '');
	const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
	const slant = /font-style:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
	if (/^(?:b|strong)$/.test(node.tagName) && /^(?:normal|[1-5]00)$/.test(weight ?? ''))
		return node.children;
	if (/^(?:i|em)$/.test(node.tagName) && slant === 'normal') return node.children;
	if (node.tagName !== 'span') return [node];
	const wrapped = (tagName: string, children: ElementContent[]): ElementContent[] => [
		{ type: 'element', tagName, properties: {}, children },
	];
	const slanted = slant === 'italic' ? wrapped('em', node.children) : node.children;
	const isBold = /^(?:bold(?:er)?|[6-9]00)$/.test(weight ?? '');
	return [{ ...node, children: isBold ? wrapped('strong', slanted) : slanted }];
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
			const text = unmarked(node.children);
			return text === '' ? '' : `### ${text}`;
		}
		case 'list':
			return list(node, '').join('\n');
		case 'table':
			return table(node);
		case 'blockquote':
			return node.children.map(block).filter(Boolean).join('\n\n');
		case 'paragraph':
			return paragraph(node.children);
		case 'code':
			return node.value;
		case 'thematicBreak':
		case 'html':
			return '';
		default:
			return 'children' in node ? plain(node.children as PhrasingContent[]) : toString(node);
	}
}

/** Longer bold lines are sentences. */
const LONGEST_HEADING = 80;

/** Many make headings by bold lines; a short one on its own is a heading here, too. */
function paragraph(children: readonly PhrasingContent[]): string {
	const text = lines(children);
	const bold = /^\*\*([^*\n]+[^*\n.:;,!?…])\*\*$/.exec(text)?.[1];
	return bold === undefined || bold.length > LONGEST_HEADING ? text : `### ${bold}`;
}

/** A paragraph's lines; what the other program put on lines of their own stays on them. */
function lines(children: readonly PhrasingContent[]): string {
	return inline(children).split('\n').map(oneLine).filter(Boolean).join('\n');
}

function plain(children: readonly PhrasingContent[]): string {
	return oneLine(inline(children));
}

/** The words of a link or heading, which have no marks. */
function unmarked(children: readonly PhrasingContent[]): string {
	return plain(children).replace(/\*\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '');
}

function oneLine(text: string): string {
	return withMarks(text.replace(/\s+/g, ' ')).trim();
}

/** Signs for „bold begins“ and so on, which no text has; the browser's clipboard may hold them, so they go first. */
const [BOLD, END_BOLD, ITALIC, END_ITALIC] = ['\uE000', '\uE001', '\uE002', '\uE003'] as const;
const ANY_SIGN = /[\uE000-\uE003]/g;
/** Behind the end and before the beginning of another piece in the same style, it is one piece. */
const GOES_ON = /\uE001(\s*)\uE000|\uE003(\s*)\uE002/g;
/** The innermost come first. */
const STYLED = /\uE000([^\uE000-\uE003]*)\uE001|\uE002([^\uE000-\uE003]*)\uE003/g;

/** Writes the marks of the form, where they are read as such; a part of a word stays as it is. */
function withMarks(line: string): string {
	let text = line;
	for (let before = ''; before !== text;) {
		before = text;
		text = text.replace(GOES_ON, '$1$2');
	}
	for (let before = ''; before !== text;) {
		before = text;
		text = text.replace(STYLED, (all, bold: string | undefined, italic: string | undefined, at) =>
			marked(text, bold ?? italic ?? '', bold === undefined ? '_' : '**', {
				start: Number(at),
				end: Number(at) + all.length,
			}),
		);
	}
	return text.replace(ANY_SIGN, '');
}

function marked(
	text: string,
	inside: string,
	mark: '**' | '_',
	{ start, end }: { start: number; end: number },
): string {
	const [, open = '', words = '', close = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inside) ?? [];
	const sign = mark.charAt(0);
	const bare = words.replace(ANY_SIGN, '');
	const before = text.slice(0, start).replace(ANY_SIGN, '').at(-1) ?? '';
	const after = text.slice(end).replace(ANY_SIGN, '').charAt(0);
	const fits =
		bare !== '' &&
		bare.length <= 400 &&
		!bare.includes(sign) &&
		!bare.endsWith('\\') &&
		(open !== '' || /^$|[\s(„“"‚‘'»–-]/.test(before)) &&
		(close !== '' || /^$|[\s).,;:!?…“”"‘’'«–-]/.test(after));
	return fits ? `${open}${mark}${words}${mark}${close}` : inside;
}

function inline(children: readonly PhrasingContent[]): string {
	return children
		.map((node): string => {
			if (node.type === 'break') return '\n';
			if (node.type === 'text' || node.type === 'inlineCode')
				return node.value.replace(ANY_SIGN, '').replace(/\s+/g, ' ');
			if (node.type === 'link') return link(unmarked(node.children), node.url);
			const inside = 'children' in node ? inline(node.children) : '';
			if (node.type === 'strong') return styled(inside, BOLD, END_BOLD);
			if (node.type === 'emphasis') return styled(inside, ITALIC, END_ITALIC);
			return inside;
		})
		.join('');
}

/** Each line is styled on its own. */
function styled(text: string, begin: string, end: string): string {
	return text
		.split('\n')
		.map((line) => (line.trim() === '' ? line : begin + line + end))
		.join('\n');
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
