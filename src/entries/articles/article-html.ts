import type { ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { withBase } from '#src/base/urls.ts';
import { endLinkedAddresses } from './bare-addresses.ts';
import { renderComponent } from './components.ts';
import { explainTerms, type Term } from './explain-terms.ts';
import { linkHeadings, type Heading } from './headings.ts';
import { keepLines } from './keep-lines.ts';
import { noteLinks, type LinkNote } from './link-notes.ts';
import { digestSections, type SectionDigest } from './section-digest.ts';
import { rewriteTargets, type TargetOptions } from './targets.ts';
import { makeTablesScrollable, makeTasksTickable } from './tables-and-tasks.ts';

/** An article's text as HTML, with data for the page around it. */
export interface RenderedArticle {
	html: string;
	/** Headings of level 2 and 3 in their order. */
	headings: Heading[];
	/** Addresses of the portal's pages that the text links to, without anchor. */
	links: string[];
	/** Addresses that the text links to, for a list in print. */
	linkNotes: LinkNote[];
	/** First sentences of the sections. */
	digest: SectionDigest[];
	/** Glossary terms explained in the text, in the order of their first use. */
	terms: Term[];
}

/** Options of {@link articleHtml}. */
export interface RenderOptions extends TargetOptions {
	/** Terms that may be explained; the same array for all texts. */
	terms: readonly Term[];
	/** Id of the term whose own page this is. */
	ownTerm?: string | undefined;
	/** Keeps the lines of a paragraph, one sentence each, as in Leichte Sprache. */
	keepLines?: boolean;
}

/**
 * Turns a parsed text into the HTML of its page: components, headings, tables, links and terms. The build and the
 * preview of the form call it, each with the tree of its parser; it runs in browsers, too.
 *
 * @param root tree of the text, with components and code as the MDX grammar reads them
 * @param options with `isUsed`, which tells ids of the page around the text
 * @throws Error if the text contains code or an unknown component; the check reports both to
 * authors first
 */
export function articleHtml(
	root: Root,
	options: RenderOptions & { isUsed: (id: string) => boolean },
): RenderedArticle {
	const tree: Root = { type: 'root', children: replaceComponents(root.children) };
	endLinkedAddresses(tree);
	const headings = linkHeadings(tree, options.isUsed);
	const digest = digestSections(tree);
	if (options.keepLines) keepLines(tree);
	makeTablesScrollable(tree);
	makeTasksTickable(tree);
	const links = rewriteTargets(tree, options);
	const linkNotes = noteLinks(tree, withBase('/glossar/', options.base));
	const terms = explainTerms(tree, options.terms, options);
	return { html: toHtml(tree), headings, digest, links, linkNotes, terms };
}

type MdxNode =
	| {
			type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
			name: string | null;
			attributes: { type: string; name?: string; value?: unknown }[];
			children: RootContent[];
	  }
	| { type: 'mdxFlowExpression' | 'mdxTextExpression' | 'mdxjsEsm'; value: string };

function replaceComponents(children: readonly RootContent[]): ElementContent[] {
	return children.flatMap((node): ElementContent[] => {
		const mdx = node as unknown as MdxNode | { type: 'other' };
		switch (mdx.type) {
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement': {
				const properties = new Map<string, string>();
				for (const attribute of mdx.attributes) {
					if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
						throw new Error(`Attribute of <${mdx.name}> is no plain text`);
					}
					properties.set(attribute.name ?? '', attribute.value);
				}
				return [renderComponent(mdx.name ?? '', properties, replaceComponents(mdx.children))];
			}
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				if (/^\s*(\/\*[\s\S]*\*\/\s*)?$/.test(mdx.value)) return [];
				throw new Error(`Expression in article text: {${mdx.value}}`);
			case 'mdxjsEsm':
				throw new Error(`Import or export in article text: ${mdx.value}`);
		}
		if (node.type === 'raw' || node.type === 'doctype') {
			throw new Error(`Raw HTML in article text (${node.type})`);
		}
		if (node.type === 'element') return [{ ...node, children: replaceComponents(node.children) }];
		return node.type === 'text' || node.type === 'comment' ? [node] : [];
	});
}
