import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import { isUsedByPages } from '#src/model/page-anchors.ts';
import { typedText } from '../read/typed-text.ts';
import { articleHtml, type RenderedArticle, type RenderOptions } from './article-html.ts';
import { markdownFeatures } from './markdown-features.ts';

/**
 * Turns an article's text into HTML for its page; the only place of the build that does.
 *
 * Satteri's MDX grammar, which the check uses too, parses the text, but nothing is compiled to
 * code: only the components of `model/mdx-components.ts` become markup, everything else that MDX
 * could run is refused.
 *
 * @throws Error if the text contains code or an unknown component; the check reports both to
 * authors first
 */
export function renderArticle(body: string, options: RenderOptions): RenderedArticle {
	const root = mdxToHast(typedText(body), { features: markdownFeatures }) as unknown as Root;
	return articleHtml(root, { ...options, isUsed: isUsedByPages });
}
