import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearchIndex } from '#src/features/search/index-build/write-index.ts';

/** Builds the search index from the finished pages. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const pages = await writeSearchIndex(fileURLToPath(dir));
				logger.info(`${pages} pages indexed`);
			},
		},
	};
}
