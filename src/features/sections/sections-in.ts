import { withoutEntities } from '#src/base/text/html-entities.ts';
import type { Heading } from '#src/entries/articles/headings.ts';

/**
 * @param html what components have made of a part of a page
 * @returns its sections of level 2 for the table of contents, in their order
 */
export function sectionsIn(html: string): Heading[] {
	return [...html.matchAll(/<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>/gs)].map(
		([, slug = '', text = '']) => ({ slug, depth: 2, text: words(text) }),
	);
}

function words(html: string): string {
	return withoutEntities(html.replace(/<[^>]+>/g, ''))
		.replace(/\s+/g, ' ')
		.trim();
}
