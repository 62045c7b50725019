import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages, hasAddress } from '#src/outputs/built-pages.ts';
import { htaccess } from '#src/outputs/hosting/apache-files.ts';
import { oldPage } from '#src/outputs/hosting/moved-pages.ts';
import {
	goneMap,
	movedMap,
	oldAddressTable,
	SERVER_FOLDER,
} from '#src/outputs/hosting/old-page-files.ts';
import { headersFile, redirectsFile } from '#src/outputs/hosting/pages-files.ts';
import { readTemplate } from '#src/outputs/hosting/read-template.ts';

/**
 * Writes server rules next to the finished pages: headers, types, renamed and removed pages. These
 * are read from the pages themselves, so that page and rule cannot differ.
 *
 * @param base with slashes at both ends
 */
export function hostingFiles(base: string): AstroIntegration {
	return {
		name: 'hosting-files',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir);
				const pages = builtPages(folder)
					.filter(hasAddress)
					.flatMap((file) => {
						const path = `/${file.replace(/index\.html$/, '')}`;
						return oldPage(path, readFileSync(join(folder, file), 'utf8')) ?? [];
					});
				mkdirSync(join(folder, SERVER_FOLDER), { recursive: true });
				const files = {
					'.htaccess': htaccess(readTemplate('htaccess'), pages, base),
					// GitHub would skip folders that begin with an underscore.
					'.nojekyll': '',
					_headers: headersFile(base),
					_redirects: redirectsFile(pages, base),
					[`${SERVER_FOLDER}/umbenannt.map`]: movedMap(pages, base),
					[`${SERVER_FOLDER}/entfernt.map`]: goneMap(pages, base),
					[`${SERVER_FOLDER}/alte-adressen.tsv`]: oldAddressTable(pages),
				};
				for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
			},
		},
	};
}
