import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '#src/outputs/built-pages.ts';
import { indexedPage, siteMapFiles } from '#src/outputs/site-map/site-map.ts';

/**
 * Lists the finished pages for search engines. The list is read from the pages themselves, so that
 * none is forgotten and none that opts out is listed. Adds a `robots.txt` that names the list,
 * unless one exists; below a subpath nobody would read it.
 *
 * @param siteUrl host without a slash at the end
 * @param base with slashes at both ends
 */
export function siteMap(siteUrl: string, base: string): AstroIntegration {
	return {
		name: 'site-map',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir);
				const pages = builtPages(folder).flatMap(
					(file) => indexedPage(readFileSync(join(folder, file), 'utf8')) ?? [],
				);
				for (const { name, text } of siteMapFiles(pages, siteUrl + base)) {
					writeFileSync(join(folder, name), text);
				}
				const robots = join(folder, 'robots.txt');
				if (base === '/' && !existsSync(robots)) {
					const address = `${siteUrl}${base}sitemap.xml`;
					writeFileSync(robots, `User-agent: *\nAllow: /\n\nSitemap: ${address}\n`);
				}
			},
		},
	};
}
