import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { withoutTypesetting } from '#src/entries/typesetting/without-typesetting.ts';
import { builtPages, hasAddress } from '#src/outputs/built-pages.ts';
import { germanCopies } from './german-index.ts';
import { rejectFailedLoads } from './loud-failures.ts';
import { pageText, type PageText } from './page-text.ts';
import { partFinder } from './part-finder.ts';
import { portalLexicon } from './portal-lexicon.ts';
import { sortFilters } from './sorted-filters.ts';
import { writeSuggestions } from './write-suggestions.ts';
import { writeVocabulary } from './write-vocabulary.ts';

/** Pagefind's own interfaces, and its program for languages that the index does not have. */
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight)|wasm\.unknown)\./;

/**
 * Writes the search index of a built site to its folder `pagefind/`.
 *
 * @param dist folder of the built site
 * @returns number of pages found by the search: those with an element `data-pagefind-body`
 * @throws Error if Pagefind refuses a page, which it names, or cannot write
 */
export async function writeSearchIndex(dist: string): Promise<number> {
	try {
		const created = await pagefind.createIndex({ forceLanguage: 'de', keepIndexUrl: false });
		const { index } = created;
		refuse(created.errors, 'Pagefind does not start');
		if (!index) throw new Error('Pagefind gave no index');
		const read = await readPages(dist);
		const texts = [...read.values()].flatMap(({ title, text }) => [title, text]);
		const partsOf = partFinder(portalLexicon(texts));
		const pages = germanCopies(read, partsOf);
		// Sequential: Pagefind numbers pages in order of arrival; equal pages must give equal bytes.
		for (const [sourcePath, { html: content }] of pages) {
			const { errors } = await index.addHTMLFile({ sourcePath, content });
			refuse(errors, `Pagefind cannot read ${sourcePath}`);
		}
		const outputPath = join(dist, 'pagefind');
		const written = await index.writeFiles({ outputPath });
		refuse(written.errors, `Pagefind cannot write to ${outputPath}`);
		const unused = (await readdir(outputPath)).filter((name) => UNUSED.test(name));
		await Promise.all(unused.map((name) => rm(join(outputPath, name))));
		await writeVocabulary(outputPath, [...pages.values()]);
		await sortFilters(outputPath);
		await rejectFailedLoads(outputPath);
		await writeSuggestions(outputPath, read, partsOf);
		return pages.size;
	} finally {
		await pagefind.close();
	}
}

/** @returns file → page, for the pages that take part in the search */
async function readPages(dist: string): Promise<Map<string, PageText>> {
	const pages = new Map<string, PageText>();
	for (const file of builtPages(dist).filter(hasAddress)) {
		const page = pageText(withoutTypesetting(await readFile(join(dist, file), 'utf8')));
		if (page) pages.set(file, page);
	}
	return pages;
}

function refuse(errors: readonly string[], what: string): void {
	if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}`);
}
