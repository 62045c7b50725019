import { TOGETHER_MARKUP } from './short-parts.ts';

/**
 * Reverses {@link pageTypesetter} for programs that read pages: the search index, whose words and
 * excerpts must not contain soft hyphens, and tests that compare texts.
 */
export function withoutTypesetting(html: string): string {
	return html
		.replaceAll('\u00AD', '')
		.replace(/[\u00A0\u202F]/g, ' ')
		.replace(TOGETHER_MARKUP, '$1')
		.replace(/<span lang="[a-z-]+">([^<]*)<\/span>/g, '$1');
}
