import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filterFiles } from '../index-format/filter-files.ts';
import { metaFile } from '../index-format/meta-file.ts';
import { digestOf, PieceWriter, shortNames } from './piece-writer.ts';
import { pagefindClient } from './pagefind-client.ts';
import { WordIndex } from '../index-format/word-index.ts';
import { addGerman } from './add-german.ts';
import { fragmentOf, type PageRecord } from './analyse-page.ts';
import { pageNames } from './page-names.ts';
import { partFinder } from './part-finder.ts';
import { portalLexicon } from './portal-lexicon.ts';
import { PortalWords } from './portal-words.ts';
import { writeSuggestions } from './write-suggestions.ts';
import { writeVocabulary } from './write-vocabulary.ts';

const LANGUAGE = 'de';
const FOLDERS = ['fragment', 'index', 'filter'];

/** A page after its words have gone into the index. */
type Page = Pick<
	PageRecord,
	'file' | 'title' | 'content' | 'length' | 'digest' | 'filters' | 'meta' | 'anchors'
> & { [Key in 'beside' | 'synonyms']: PageRecord[Key] | undefined };

/**
 * Writes the search index of a portal. Equal records give equal files.
 *
 * @param folder the index's folder; what it had before is removed
 * @param records of all pages, in the order of their files; each is needed only once
 * @param before folder of an older index, from which equal pieces are taken over by hard links
 * @returns number of pages
 * @throws Error if Pagefind's client is not the one that reads this format
 */
export async function writeIndex(
	folder: string,
	records: Iterable<PageRecord>,
	before?: string,
): Promise<number> {
	const client = await pagefindClient();
	const pages: Page[] = [];
	const words = new PortalWords();
	const index = new WordIndex();
	for (const record of records) {
		words.add(record);
		const { keys, places, file, title, content, beside, length, digest } = record;
		index.addPage(keys, Buffer.from(places, 'base64'));
		const { filters, meta, anchors, synonyms } = record;
		pages.push({ file, title, content, beside, length, digest, filters, meta, anchors, synonyms });
	}
	const partsOf = partFinder(portalLexicon(words.counts()));
	const added = addGerman(pages, words, partsOf, index);

	rmSync(folder, { recursive: true, force: true });
	for (const name of FOLDERS) mkdirSync(join(folder, name), { recursive: true });
	const write = (name: string, content: Uint8Array | string) =>
		writeFileSync(join(folder, name), content);
	const pieces = new PieceWriter(folder, before);
	/** @returns the name of the file, which changes with the content */
	const writePiece = (place: string, ending: string, content: Uint8Array) => {
		const name = `${LANGUAGE}_${digestOf(content).slice(0, 8)}`;
		pieces.write(`${place}${name}.${ending}`, content);
		return name;
	};
	for (const [name, content] of client.files) write(name, content);
	const names = shortNames(pages.map(({ digest }) => digest)).map((name) => `${LANGUAGE}_${name}`);
	for (const [at, page] of pages.entries()) {
		pieces.write(`fragment/${names[at] ?? ''}.pf_fragment`, Buffer.from(fragmentOf(page)));
	}
	const meta = metaFile({
		version: client.entry.version,
		pages: pages.map(({ length }, at) => ({ name: names[at] ?? '', length })),
		chunks: Array.from(index.chunks(), ({ from, to, content }) => {
			return { from, to, name: writePiece('index/', 'pf_index', content) };
		}),
		filters: filterFiles(pages).map(({ filter, content }) => {
			return { filter, name: writePiece('filter/', 'pf_filter', content) };
		}),
	});
	const hash = writePiece('pagefind.', 'pf_meta', meta);
	const languages = { [LANGUAGE]: { hash, wasm: LANGUAGE, page_count: pages.length } };
	write('pagefind-entry.json', JSON.stringify({ languages, ...client.entry }));
	writeVocabulary(folder, words.vocabulary(added));
	writeSuggestions(folder, pages.map(pageNames), partsOf);
	return pages.length;
}
