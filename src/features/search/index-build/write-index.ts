import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages, hasAddress } from '#src/outputs/built-pages.ts';
import { analysePage, type PageRecord } from './analyse-page.ts';
import { emptyIndexFolder } from './index-folder.ts';
import { writeIndex } from './write-records.ts';

/**
 * Writes the search index of a built site to its folder `pagefind/`.
 *
 * @param dist folder of the built site
 * @returns number of pages found by the search: those with an element `data-pagefind-body`
 * @throws Error if a page names data that the search does not know, or the index cannot be written
 */
export async function writeSearchIndex(dist: string): Promise<number> {
	return writeIndex(emptyIndexFolder(join(dist, 'pagefind')), records(dist));
}

function* records(dist: string): Generator<PageRecord> {
	for (const file of builtPages(dist).filter(hasAddress)) {
		const record = analysePage(file, readFileSync(join(dist, file), 'utf8'));
		if (record) yield record;
	}
}
