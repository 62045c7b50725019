import { allFilters, filterFiles } from '../index-format/filter-files.ts';
import { metaFile } from '../index-format/meta-file.ts';
import type { IndexFolder } from './index-folder.ts';
import { digestOf, packedPiece, shortNames } from './pieces.ts';
import { pagefindClient } from './pagefind-client.ts';
import { WordIndex } from '../index-format/word-index.ts';
import { addGerman } from './add-german.ts';
import { fragmentOf, type PageRecord } from './analyse-page.ts';
import { PAGES_FILE, VOCABULARY_FOLDER, type PagesFile } from '../vocabulary-pieces.ts';
import { pageNames } from './page-names.ts';
import { pagesFile } from './page-ranks.ts';
import { partFinder } from './part-finder.ts';
import { portalLexicon } from './portal-lexicon.ts';
import { PortalWords } from './portal-words.ts';
import { WordMemory } from './word-memory.ts';
import { writeGermanWords } from './write-german-words.ts';
import { writeSuggestions } from './write-suggestions.ts';
import { writeVocabulary } from './write-vocabulary.ts';

const LANGUAGE = 'de';

/** A page after its words have gone into the index. */
type Page = Pick<
	PageRecord,
	'file' | 'title' | 'length' | 'digest' | 'filters' | 'meta' | 'anchors' | 'shown'
> & { [Key in 'beside' | 'synonyms']: PageRecord[Key] | undefined } & {
	/** In UTF-8, which takes half the memory of a string with a single dash or quotation mark. */
	content: Buffer;
};

/**
 * Writes the search index of a portal. Equal records give equal files.
 *
 * @param folder the index's folder; nothing else is in it
 * @param records of all pages, in the order of their files; each is needed only once
 * @param memory of what an earlier build found about words; it learns what this one finds
 * @returns number of pages
 * @throws Error if Pagefind's client is not the one that reads this format
 */
export async function writeIndex(
	folder: IndexFolder,
	records: Iterable<PageRecord>,
	memory: WordMemory = new WordMemory(),
): Promise<number> {
	const client = await pagefindClient();
	const pages: Page[] = [];
	const words = new PortalWords();
	const index = new WordIndex();
	for (const record of records) {
		words.add(record);
		const { keys, places, file, title, content, beside, length, digest } = record;
		index.addPage(keys, Buffer.from(places, 'base64'));
		const { filters, meta, anchors, shown, synonyms } = record;
		pages.push({
			file,
			title,
			content: Buffer.from(content),
			beside,
			length,
			digest,
			filters,
			meta,
			anchors,
			shown,
			synonyms,
		});
	}
	const partsOf = partFinder(portalLexicon(words.counts(), memory), memory);
	const added = addGerman(pages, words, partsOf, index);

	/** @returns the name of the file, which changes with the content */
	const writePiece = (place: string, ending: string, content: Uint8Array) => {
		const digest = digestOf(content);
		const name = `${LANGUAGE}_${digest.slice(0, 8)}`;
		folder.writeMade(`${place}${name}.${ending}`, digest, () => packedPiece(content));
		return name;
	};
	for (const [name, content] of client.files) folder.write(name, content);
	const names = shortNames(pages.map(({ digest }) => digest)).map((name) => `${LANGUAGE}_${name}`);
	for (const [at, page] of pages.entries()) {
		folder.writeMade(`fragment/${names[at] ?? ''}.pf_fragment`, page.digest, () =>
			packedPiece(Buffer.from(fragmentOf({ ...page, content: page.content.toString() }))),
		);
	}
	const filters = filterFiles(pages);
	const meta = metaFile({
		version: client.entry.version,
		pages: pages.map(({ length }, at) => ({ name: names[at] ?? '', length })),
		chunks: Array.from(index.chunks(), ({ from, to, content }) => {
			return { from, to, name: writePiece('index/', 'pf_index', content) };
		}),
		filters: filters.map(({ filter, content }) => {
			return { filter, name: writePiece('filter/', 'pf_filter', content) };
		}),
	});
	const hash = writePiece('pagefind.', 'pf_meta', meta);
	const languages = { [LANGUAGE]: { hash, wasm: LANGUAGE, page_count: pages.length } };
	folder.write('pagefind-entry.json', JSON.stringify({ languages, ...client.entry }));
	writeVocabulary(folder, [...words.vocabulary(added), ...words.signedNames()], words.namedPages());
	const filter = writePiece('filter/alle_', 'pf_filter', allFilters(filters));
	const about: PagesFile = { ...pagesFile(pages), filter };
	folder.write(`${VOCABULARY_FOLDER}/${PAGES_FILE}`, JSON.stringify(about));
	writeGermanWords(folder);
	writeSuggestions(folder, pages.map(pageNames), partsOf);
	return pages.length;
}
