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

const ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#34;': '"',
	'&#39;': "'",
};

function words(html: string): string {
	return html
		.replace(/<[^>]+>/g, '')
		.replace(/&(?:amp|lt|gt|quot|#3[49]);/g, (entity) => ENTITIES[entity] ?? entity)
		.replace(/\s+/g, ' ')
		.trim();
}
