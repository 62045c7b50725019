import { readdir, readFile, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import * as pagefind from 'pagefind';
import { germanCopies } from './german-index.ts';
import { rejectFailedLoads } from './loud-failures.ts';
import { writeSuggestions } from './write-suggestions.ts';
import { writeVocabulary } from './write-vocabulary.ts';

/** Parts of Pagefind's output that belong to interfaces this portal does not use. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Writes the search index of a built site to its folder `pagefind/`.
 *
 * @param dist folder of the built site
 * @returns number of pages found by the search: those with an element `data-pagefind-body`
 * @throws Error naming the page when Pagefind refuses one or cannot write
 */
export async function writeSearchIndex(dist: string): Promise<number> {
	try {
		const created = await pagefind.createIndex({ forceLanguage: 'de', keepIndexUrl: false });
		const { index } = created;
		refuse(created.errors, 'Pagefind does not start');
		if (!index) throw new Error('Pagefind gave no index');
		const built = new Map<string, string>();
		for (const file of await indexFiles(dist)) {
			built.set(file, await readFile(join(dist, file), 'utf8'));
		}
		const pages = germanCopies(built);
		for (const [sourcePath, { html: content }] of pages) {
			const { errors } = await index.addHTMLFile({ sourcePath, content });
			refuse(errors, `Pagefind cannot read ${sourcePath}`);
		}
		const outputPath = join(dist, 'pagefind');
		const written = await index.writeFiles({ outputPath });
		refuse(written.errors, `Pagefind cannot write to ${outputPath}`);
		const unused = (await readdir(outputPath)).filter((name) => UNUSED.test(name));
		await Promise.all(unused.map((name) => rm(join(outputPath, name))));
		await writeVocabulary(
			outputPath,
			[...pages.values()].map(({ words }) => words),
		);
		await rejectFailedLoads(outputPath);
		await writeSuggestions(outputPath, built);
		return pages.size;
	} finally {
		await pagefind.close();
	}
}

async function indexFiles(dist: string): Promise<string[]> {
	const files = await readdir(dist, { recursive: true });
	return files
		.map((file) => file.split(sep).join('/'))
		.filter((file) => file === 'index.html' || file.endsWith('/index.html'))
		.sort();
}

function refuse(errors: readonly string[], what: string): void {
	if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}`);
}
