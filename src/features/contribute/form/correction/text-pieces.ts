import type { Heading, ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { mdxToMdast } from 'satteri';
import { markdownFeatures } from '#src/entries/articles/markdown-features.ts';
import { typedText } from '#src/entries/read/typed-text.ts';
import { blocksOf } from '../text/blocks.ts';
import { cleanText } from '../text/clean-text.ts';
import type { InlineContext } from '../text/inlines.ts';
import { headingOf, markdownOf } from '../text/markdown.ts';
import { shortReferences, type SentPart, type SentPiece } from './correction-text.ts';

/**
 * Divides an entry's text for its correction: each block is told in the form's words if these make the same block
 * again, and stays as it is if not, such as a box, a quotation, an image or a footnote.
 *
 * @param file the file's text
 * @param start offset at which the text begins
 * @param context what the text may refer to
 */
export function textPieces(
	file: string,
	start: number,
	context: InlineContext,
): { parts: SentPart[]; pages: string[] } {
	const { children } = parsed(file.slice(start));
	const pages = new Set<string>();
	const parts: SentPart[] = [{ heading: undefined, level: 1, pieces: [] }];
	for (const node of children) {
		if (node.type === 'heading') {
			const title = titleOf(node);
			parts.push({
				...{ heading: toString(node), level: node.depth, pieces: [] },
				...(title && { title }),
			});
			continue;
		}
		const { position } = node;
		const [from, to] = [position?.start.offset, position?.end.offset];
		// Without its place, nothing in the part could be changed safely.
		if (from === undefined || to === undefined) throw new Error(`A ${node.type} has no place.`);
		const piece: SentPiece = { from: start + from, to: start + to };
		parts.at(-1)?.pieces.push({ ...piece, ...inWords(node, file.slice(piece.from, piece.to)) });
	}
	return {
		parts: parts.filter(({ pieces, heading }) => heading ?? pieces.length > 0),
		pages: [...pages],
	};

	function titleOf(node: Heading): SentPart['title'] {
		const [from, to] = [
			node.children.at(0)?.position?.start.offset,
			node.children.at(-1)?.position?.end.offset,
		];
		if (from === undefined || to === undefined) return undefined;
		const own = { from: start + from, to: start + to };
		const found: string[] = [];
		const text = new Words(found).line(node.children);
		if (text === undefined || text === '' || found.length > 0) return undefined;
		const again = headingOf(text, context);
		return isSameText(`## ${file.slice(own.from, own.to)}`, `## ${again}`)
			? { ...own, text }
			: undefined;
	}

	function inWords(node: RootContent, source: string): Omit<SentPiece, 'from' | 'to'> {
		const found: string[] = [];
		const text = new Words(found).block(node);
		const stays = { words: toString(node).trim() };
		if (text === undefined || text.trim() === '') return stays;
		const known = { ...context, pages: new Set(found) };
		const again = markdownOf(blocksOf(cleanText(text)), { ...known, level: 3 });
		if (!isSameText(source, again)) return stays;
		for (const page of found) pages.add(page);
		return text === shortReferences(source) ? { asWritten: true } : { text };
	}
}

function parsed(markdown: string): Root {
	return mdxToMdast(markdown, { features: markdownFeatures }) as Root;
}

/** @returns true for two texts that make the same page */
function isSameText(a: string, b: string): boolean {
	return a === b || shapeOf(parsed(typedText(a))) === shapeOf(parsed(typedText(b)));
}

/** @returns what readers see of a tree: without places, and without blanks that nobody sees */
function shapeOf(tree: Root): string {
	return JSON.stringify(tree, (key, value: unknown) => {
		if (key === 'position' || key === 'spread' || key === 'data') return undefined;
		if (key === 'children') return joined(value as Nodes[]);
		if (key === 'value' && typeof value === 'string') return value.replace(/\s+/g, ' ');
		return value;
	});
}

/** Escaped signs part a text into several nodes. */
function joined(nodes: readonly Nodes[]): Nodes[] {
	const made: Nodes[] = [];
	for (const node of nodes) {
		const last = made.at(-1);
		if (node.type === 'text' && last?.type === 'text')
			made[made.length - 1] = { type: 'text', value: last.value + node.value };
		else made.push(node);
	}
	return made;
}

/** Says a block in the form's words; undefined for what these have no words for. */
class Words {
	readonly #pages: string[];

	/** @param pages takes the addresses of the portal's own pages that the block links to */
	constructor(pages: string[]) {
		this.#pages = pages;
	}

	block(node: RootContent): string | undefined {
		switch (node.type) {
			case 'paragraph':
				return this.#inline(node.children);
			case 'list':
				return node.ordered && node.start !== 1
					? undefined
					: whole(this.#list(node.children, node.ordered === true, ''), '\n');
			case 'table': {
				const rows = node.children.map(({ children }) =>
					row(children.map((cell) => this.line(cell.children))),
				);
				const rule = row((node.align ?? []).map((side) => DASHES[side ?? 'none']));
				return whole([rows[0], rule, ...rows.slice(1)], '\n');
			}
			default:
				return undefined;
		}
	}

	#list(items: readonly ListItem[], ordered: boolean, indent: string): (string | undefined)[] {
		return items.flatMap(({ children, checked }, index) => {
			const [first, below, ...more] = children;
			const isPlain = checked !== true && first?.type === 'paragraph' && more.length === 0;
			if (!isPlain || (below && below.type !== 'list')) return undefined;
			const mark = ordered ? `${index + 1}. ` : '- ';
			const text = this.line(first.children);
			if (below?.ordered && below.start !== 1) return undefined;
			return [
				text === undefined
					? undefined
					: `${indent}${mark}${checked === false ? '[ ] ' : ''}${text}`,
				...(below ? this.#list(below.children, below.ordered === true, `${indent}   `) : []),
			];
		});
	}

	line(nodes: readonly PhrasingContent[]): string | undefined {
		return this.#inline(nodes)?.replace(/\s+/g, ' ').trim();
	}

	#inline(nodes: readonly PhrasingContent[]): string | undefined {
		return whole(
			nodes.map((node) => this.#part(node)),
			'',
		);
	}

	#part(node: PhrasingContent): string | undefined {
		switch (node.type) {
			case 'text':
				return node.value;
			case 'strong':
				return around('**', this.#inline(node.children));
			case 'emphasis':
				return around('_', this.#inline(node.children));
			case 'link':
				return node.title ? undefined : this.#link(node.url, this.#inline(node.children));
			default:
				return undefined;
		}
	}

	#link(url: string, text: string | undefined): string | undefined {
		if (text === undefined) return undefined;
		const source = /^#quelle-(\d+)$/.exec(url)?.[1];
		if (source !== undefined) return text === source ? `[${source}]` : undefined;
		if (url === `mailto:${text}`) return text;
		if (/^[/#]/.test(url)) this.#pages.push(url);
		return /^(?:https?:\/\/|www\.)/i.test(text) ? text : `[${text}](${url})`;
	}
}

const DASHES = { none: '---', left: ':--', center: ':-:', right: '--:' };

function row(cells: readonly (string | undefined)[]): string | undefined {
	if (cells.some((cell) => cell?.includes('|'))) return undefined;
	const text = whole(cells, ' | ');
	return text === undefined ? undefined : `| ${text} |`;
}

function around(mark: string, text: string | undefined): string | undefined {
	return text === undefined ? undefined : mark + text + mark;
}

/** @returns the parts in one; undefined if one of them cannot be said */
function whole(parts: readonly (string | undefined)[], between: string): string | undefined {
	return parts.includes(undefined) ? undefined : parts.join(between);
}
