import type { Element, Root as HtmlRoot } from 'hast';
import { h } from 'hastscript';
import type { Nodes, Paragraph, Parents, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { toHast, type Options } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdx } from 'micromark-extension-mdx';
import { visit } from 'unist-util-visit';
import { footnoteTexts } from '#src/entries/articles/markdown-features.ts';
import { asTyped } from '#src/entries/read/as-typed.ts';

/**
 * Reads a text as Satteri does, whose program no browser can run without memory shared between threads: the same tree of
 * HTML, with components and code left in it. `same-page.test.ts` compares the two on every text of the portal.
 *
 * @throws Error if the text is not valid MDX
 */
export function parsedText(body: string): HtmlRoot {
	const tree = parsed(asTyped(body, parsed(body))?.text ?? body);
	unravel(tree);
	const root = toHast(tree, OPTIONS) as HtmlRoot;
	alignColumns(root);
	return root;
}

function parsed(text: string): Root {
	return fromMarkdown(text, {
		extensions: [gfm(), mdx()],
		mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
	});
}

const OPTIONS: Options = {
	footnoteLabel: footnoteTexts.label,
	footnoteBackContent: (_, again) => [
		{ type: 'text', value: footnoteTexts.backContent },
		...(again > 1 ? [h('sup', String(again))] : []),
	],
	footnoteBackLabel: (index, again) =>
		footnoteTexts.backLabel.replace('{reference}', `${index + 1}${again > 1 ? `-${again}` : ''}`),
	passThrough: [
		...(['mdxJsxFlowElement', 'mdxJsxTextElement'] as const),
		...(['mdxFlowExpression', 'mdxTextExpression'] as const),
	] as NonNullable<Options['passThrough']>,
};

const FLOW: Readonly<Record<string, string>> = {
	mdxJsxTextElement: 'mdxJsxFlowElement',
	mdxTextExpression: 'mdxFlowExpression',
};

/** A component alone in its paragraph is a block, as the grammar of MDX has it. */
function unravel(tree: Root): void {
	visit(tree, 'paragraph', (paragraph: Paragraph, index, parent: Parents | undefined) => {
		const inside = paragraph.children.filter((child) => !isBlank(child));
		if (index === undefined || !parent || inside.length === 0) return undefined;
		if (inside.some(({ type }) => FLOW[type] === undefined)) return undefined;
		const blocks = inside.map((child) => ({ ...child, type: FLOW[child.type] }));
		parent.children.splice(index, 1, ...(blocks as unknown as RootContent[]));
		return index + blocks.length;
	});
}

function isBlank(node: Nodes): boolean {
	return node.type === 'text' && /^[\t\r\n ]+$/.test(node.value);
}

/** Satteri writes the side of a column as a style. */
function alignColumns(root: HtmlRoot): void {
	visit(root, 'element', ({ properties }: Element) => {
		const { align } = properties;
		if (typeof align !== 'string') return;
		delete properties['align'];
		properties['style'] = `text-align: ${align}`;
	});
}
