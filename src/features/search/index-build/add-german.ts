import { CborWriter } from '../index-format/cbor-writer.ts';
import { writtenWord } from '../index-format/index-words.ts';
import { fieldNumber } from '../index-format/meta-fields.ts';
import { metaWords, PlacesByKey, writePlaces } from '../index-format/places.ts';
import type { WordIndex } from '../index-format/word-index.ts';
import { citationsIn } from '../analysis/citations.ts';
import { META, type MetaName } from '../page-record.ts';
import type { PageRecord } from './analyse-page.ts';
import type { PartsOf } from './part-finder.ts';
import type { PageParts, PortalWords } from './portal-words.ts';
import { synonymFinder } from './synonyms.ts';

/** What of a page decides what is added to it, besides its words. */
interface GermanInput extends Pick<PageRecord, 'title' | 'beside' | 'synonyms'> {
	/** A text, or the text in UTF-8. */
	content: string | Buffer;
}

/** What the index adds to a page. */
interface GermanPage extends PageParts {
	synonyms: readonly string[];
}

/**
 * Adds German to the index: a page gets the parts of its compounds and the synonyms of its terms as
 * data, so that a search for them finds it. Excerpts come from its text alone.
 *
 * @param words of these pages; they learn the parts
 * @param partsOf the searchable parts of a word
 * @returns for each page the words of the synonyms, by which it can be found, too
 */
export function addGerman(
	pages: readonly GermanInput[],
	words: PortalWords,
	partsOf: PartsOf,
	index: WordIndex,
): string[][] {
	const writer = new CborWriter();
	const keysOf = (word: string) =>
		index.numbersOf(
			writtenWord(word)
				.index.map(({ key }) => key)
				.join('\n'),
		);
	// The same parts are added to page after page.
	const keysOfParts: Uint32Array[] = [];
	const keysOfPart = (part: number) => (keysOfParts[part] ??= keysOf(words.inLowerCase(part)));
	return Array.from(germanOf(pages, words, partsOf), ({ text, title, synonyms }, page) => {
		const places = new PlacesByKey<number>();
		const add = (name: MetaName, at: number, keys: Uint32Array) => {
			const field = fieldNumber(name);
			for (const key of keys) places.addMetaPlace(field, key, at);
		};
		for (const [at, part] of text.entries()) add(META.textParts, at, keysOfPart(part));
		for (const [at, word] of citationWords(pages[page]).entries()) {
			add(META.textParts, text.length + at, keysOf(word));
		}
		for (const [at, part] of title.entries()) add(META.titleParts, at, keysOfPart(part));
		const added = synonyms.join(' ');
		for (const [at, word] of metaWords(added).entries()) add(META.synonyms, at, keysOf(word));
		writePlaces(places, writer);
		index.addToPage(page, Uint32Array.from(places.byKey.keys()), writer.take());
		return added.match(/\p{L}+/gu) ?? [];
	});
}

/** @returns words for the places in laws that a page names */
function citationWords(page: GermanInput | undefined): string[] {
	const text = `${page?.title ?? ''}\n${page?.content.toString() ?? ''}`;
	const words = citationsIn(text).flatMap(({ place, withLaw }) => [place, ...withLaw]);
	return [...new Set(words)];
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
		const synonyms = finder.missing(names, () => `${title}\n${content.toString()}\n${beside}`);
		yield { ...parts, synonyms };
	}
}
