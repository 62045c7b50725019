import type {
	Definition,
	FootnoteDefinition,
	Nodes,
	PhrasingContent,
	Root,
	RootContent,
	Table as TableNode,
} from 'mdast';
import { mdxToMdast } from 'satteri';
import { isSafeAddress } from '#src/base/address.ts';
import {
	paragraphOf,
	sourceNote,
	textNode,
	type Block,
	type Inline,
	type List,
	type ListItem,
	type Table,
} from '#src/model/text-blocks.ts';
import { typedText } from '../read/typed-text.ts';
import { endAddresses } from './bare-addresses.ts';
import { markdownFeatures } from './markdown-features.ts';

/** A text as blocks, with its footnotes. */
export interface ArticleBlocks {
	blocks: Block[];
	/** Footnotes of the text by their names; sources are not among them. */
	notes: Map<string, Block[]>;
}

/** An address before a quotation mark; without one, nothing has to be mended. */
const MAY_END = /(?:https?:\/\/|www\.)[^\s„“”‚‘’«»‹›]*[„“”‚‘’«»‹›]/i;

/** How a text names what is outside of it. */
export interface AddressOptions {
	/** @returns the full address for an address in a text: of a page of the portal, or of a place on the page */
	link: (href: string) => string;
	/** @returns the full address of an image that a text names */
	image: (src: string) => string;
}

/**
 * Reads an article's text as blocks, for files that are not HTML. Parser, options and components are those of the page
 * (`render-article.ts`).
 *
 * @throws Error if the text contains code or an unknown component; the check reports both to authors first
 */
export function articleBlocks(body: string, addresses: AddressOptions): ArticleBlocks {
	const tree = mdxToMdast(typedText(body), { features: markdownFeatures }) as Root;
	if (MAY_END.test(body)) endAddresses(tree);
	return new Reader(tree, addresses).read();
}

type Component =
	| {
			type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
			name: string | null;
			attributes: { name?: string; value?: unknown }[];
			children: RootContent[];
	  }
	| { type: 'mdxFlowExpression' | 'mdxTextExpression' | 'mdxjsEsm'; value: string };

const COMMENT = /^\s*(?:\/\*[\s\S]*\*\/\s*)?$/;
const PHRASING = new Set<string>([
	...['text', 'strong', 'emphasis', 'delete', 'inlineCode', 'link', 'linkReference'],
	...['footnoteReference', 'image', 'imageReference', 'break', 'mdxJsxTextElement'],
]);

class Reader {
	readonly #tree: Root;
	readonly #addresses: AddressOptions;
	readonly #definitions = new Map<string, Definition>();
	readonly #footnotes: FootnoteDefinition[] = [];

	constructor(tree: Root, addresses: AddressOptions) {
		this.#tree = tree;
		this.#addresses = addresses;
		this.#collect(tree);
	}

	read(): ArticleBlocks {
		const notes = this.#footnotes.map(
			({ identifier, children }) => [footnoteName(identifier), this.#blocks(children)] as const,
		);
		return { blocks: this.#blocks(this.#tree.children), notes: new Map(notes) };
	}

	#collect(node: Nodes): void {
		if (node.type === 'definition' && !this.#definitions.has(node.identifier))
			this.#definitions.set(node.identifier, node);
		if (node.type === 'footnoteDefinition') this.#footnotes.push(node);
		if ('children' in node) for (const child of node.children) this.#collect(child);
	}

	/** Loose words between blocks, as in a component on one line, become a paragraph. */
	#blocks(nodes: readonly RootContent[]): Block[] {
		const blocks: Block[] = [];
		let loose: PhrasingContent[] = [];
		const close = () => {
			if (loose.length > 0) blocks.push({ type: 'paragraph', children: this.#inlines(loose) });
			loose = [];
		};
		for (const node of nodes) {
			if (PHRASING.has(node.type)) {
				loose.push(node as PhrasingContent);
				continue;
			}
			close();
			blocks.push(...this.#block(node));
		}
		close();
		return blocks;
	}

	#block(node: RootContent): Block[] {
		switch (node.type) {
			case 'heading': {
				const children = this.#inlines(node.children);
				// The page's own heading is of level 1.
				return [{ type: 'heading', level: Math.max(1, node.depth - 1), children }];
			}
			case 'paragraph': {
				const children = this.#inlines(node.children);
				return children.length > 0 ? [{ type: 'paragraph', children }] : [];
			}
			case 'list':
				return [this.#list(node)];
			case 'table':
				return [this.#table(node)];
			case 'blockquote':
				return [{ type: 'quote', children: this.#blocks(node.children) }];
			case 'code':
				return [{ type: 'code', value: node.value }];
			case 'thematicBreak':
				return [{ type: 'rule' }];
			case 'definition':
			case 'footnoteDefinition':
				return [];
			default:
				return this.#component(node, (name, attributes, children) => {
					if (name !== 'Hinweis') return this.#blocks(children);
					return [
						{
							type: 'box',
							title: attributes.get('titel') ?? 'Hinweis',
							warning: attributes.get('art') === 'achtung',
							children: this.#blocks(children),
						},
					];
				});
		}
	}

	#list({ ordered, start, children }: Extract<RootContent, { type: 'list' }>): List {
		const items = children.map((item): ListItem => {
			const content = this.#blocks(item.children);
			return {
				...(typeof item.checked === 'boolean' && { checked: item.checked }),
				children: content.length > 0 ? content : [paragraphOf()],
			};
		});
		return { type: 'list', ...(ordered && { start: start ?? 1 }), items };
	}

	#table({ align, children }: TableNode): Table {
		const [head, ...rows] = children.map((row) =>
			row.children.map((cell) => this.#inlines(cell.children)),
		);
		return {
			type: 'table',
			head: head ?? [],
			rows,
			align: (align ?? []).map((each) => each ?? undefined),
		};
	}

	#inlines(nodes: readonly PhrasingContent[]): Inline[] {
		return nodes.flatMap((node) => this.#inline(node));
	}

	#inline(node: PhrasingContent): Inline[] {
		switch (node.type) {
			case 'text':
				return [textNode(node.value)];
			case 'strong':
			case 'emphasis':
			case 'delete':
				return [{ type: node.type, children: this.#inlines(node.children) }];
			case 'inlineCode':
				return [{ type: 'code', value: node.value }];
			case 'break':
				return [{ type: 'break' }];
			case 'footnoteReference':
				return [{ type: 'note', name: footnoteName(node.identifier) }];
			case 'image':
				return this.#image(node.url, node.alt);
			case 'imageReference':
				return this.#image(this.#definitions.get(node.identifier)?.url, node.alt);
			case 'link':
				return this.#link(node.url, node.children);
			case 'linkReference':
				return this.#link(this.#definitions.get(node.identifier)?.url ?? '', node.children);
			default:
				return this.#component(node, (name, attributes, children) => [
					{
						type: 'foreign',
						language: name === 'Fremdsprache' ? (attributes.get('sprache') ?? '') : '',
						children: this.#inlines(children as PhrasingContent[]),
					},
				]);
		}
	}

	#image(src: string | undefined, alt: string | null | undefined): Inline[] {
		if (src === undefined) return [];
		return [{ type: 'image', src, url: this.#addresses.image(src), alt: alt ?? '' }];
	}

	#link(href: string, nodes: readonly PhrasingContent[]): Inline[] {
		const source = /^#quelle-(\d+)$/.exec(href)?.[1];
		if (source !== undefined) return [{ type: 'note', name: sourceNote(Number(source)) }];
		const children = this.#inlines(nodes);
		if (href === '') return children;
		if (!isSafeAddress(href)) throw new Error(`Address in article text: ${href}`);
		return [{ type: 'link', url: this.#addresses.link(href), children }];
	}

	#component<T>(
		node: RootContent,
		make: (name: string, attributes: Map<string, string>, children: RootContent[]) => T[],
	): T[] {
		const component = node as unknown as Component | { type: 'other' };
		switch (component.type) {
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement': {
				const { name, attributes, children } = component;
				if (name !== 'Hinweis' && name !== 'Fremdsprache')
					throw new Error(`Unknown component <${name}> in article text`);
				const values = attributes.map(({ name: key = '', value }) => [key, String(value)] as const);
				return make(name, new Map(values), children);
			}
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				if (COMMENT.test(component.value)) return [];
				throw new Error(`Expression in article text: {${component.value}}`);
		}
		throw new Error(`Not allowed in article text: ${node.type}`);
	}
}

/** Apart from the names of sources, whatever authors call their footnotes. */
function footnoteName(identifier: string): string {
	return `anmerkung-${identifier}`;
}
