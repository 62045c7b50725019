import { CborWriter } from '../index-format/cbor-writer.ts';
import { fieldNumber } from '../index-format/meta-fields.ts';
import { PlaceList, writePlaces } from '../index-format/places.ts';
import type { WordIndex } from '../index-format/word-index.ts';
import { META } from '../page-record.ts';
import type { PageRecord } from './analyse-page.ts';
import type { PartsOf } from './part-finder.ts';
import type { PortalWords } from './portal-words.ts';
import { synonymFinder } from './synonyms.ts';

/** What of a page decides what is added to it, besides its words. */
type GermanInput = Pick<PageRecord, 'title' | 'content' | 'beside' | 'synonyms'>;

/** What the index adds to a page. */
interface GermanPage {
	/** Parts of the compounds in the title, and of those in the text. */
	titleParts: readonly string[];
	textParts: readonly string[];
	synonyms: readonly string[];
}

/**
 * Adds German to the index: a page gets the parts of its compounds and the synonyms of its terms as
 * data, so that a search for them finds it. Excerpts come from its text alone.
 *
 * @param words of these pages
 * @param partsOf the searchable parts of a word
 * @returns for each page the words by which it can be found besides its own
 */
export function addGerman(
	pages: readonly GermanInput[],
	words: PortalWords,
	partsOf: PartsOf,
	index: WordIndex,
): string[][] {
	const writer = new CborWriter();
	return Array.from(germanOf(pages, words, partsOf), (german, page) => {
		const places = new PlaceList();
		places.addMetaWords(fieldNumber(META.textParts), german.textParts);
		places.addMetaWords(fieldNumber(META.titleParts), german.titleParts);
		places.addMeta(fieldNumber(META.synonyms), german.synonyms.join(' '));
		writePlaces(places, writer);
		index.addToPage(page, [...places.byKey.keys()].join('\n'), writer.take());
		const synonyms = german.synonyms.join(' ').match(/\p{L}+/gu) ?? [];
		return [...german.titleParts, ...german.textParts, ...synonyms];
	});
}

/** Finds what is added to each page; see {@link addGerman}. */
export function* germanOf(
	pages: readonly GermanInput[],
	words: PortalWords,
	partsOf: PartsOf,
): Generator<GermanPage> {
	const finder = synonymFinder(pages.flatMap(({ synonyms }) => (synonyms ? [synonyms] : [])));
	const anywhere = finder.wordsOfNames('');
	const likely = [...words.gather((word) => finder.wordsOfNames(word))];
	let page = 0;
	for (const parts of words.parts(partsOf)) {
		const { title = '', content = '', beside = '' } = pages[page] ?? {};
		const names = new Set([...(likely[page++] ?? []), ...anywhere]);
		const synonyms = finder.missing(names, () => `${title}\n${content}\n${beside}`);
		yield { ...parts, synonyms };
	}
}
