import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleMarkup } from '#src/entries/articles/article-markup.ts';
import { foundImage, shownImage } from '#src/entries/articles/images.ts';
import { markdownFeatures } from '#src/entries/articles/markdown-features.ts';
import { withBase } from '#src/base/urls.ts';

const pages = resolve('src/pages');
const files = resolve('public');

/**
 * Renders the project's own MDX pages with the markup of articles. Articles never use this: they
 * are data, and MDX is a program.
 *
 * @param base the portal's base path
 */
export function mdxPages(base: string): AstroIntegration {
	const markup = articleMarkup((file) => ({
		base,
		image: (src) => {
			const page = relative(pages, fileURLToPath(file)).replace(/\.mdx$/, '/index.mdx');
			const image = foundImage(src, { file: page }, files);
			return image && { ...shownImage(image, base), src: withBase(`/${image.file}`, base) };
		},
	}));
	return mdx({
		extendMarkdownConfig: false,
		syntaxHighlight: false,
		smartypants: false,
		processor: satteri({ hastPlugins: [markup], features: markdownFeatures }),
	});
}
