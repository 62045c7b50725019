import { groupByEach } from '#src/base/group-by-each.ts';
import { CborWriter } from '../index-format/cbor-writer.ts';
import { writtenWord } from '../index-format/index-words.ts';
import { fieldNumber } from '../index-format/meta-fields.ts';
import { metaWords, PlacesByKey, writePlaces } from '../index-format/places.ts';
import type { WordIndex } from '../index-format/word-index.ts';
import { citationsIn, lawKey, placeInLaw } from '../analysis/citations.ts';
import { META, type MetaName } from '../page-record.ts';
import type { PageRecord } from './analyse-page.ts';
import type { PartsOf } from './part-finder.ts';
import type { PageParts, PortalWords } from './portal-words.ts';
import { synonymFinder } from './synonyms.ts';

/** What of a page decides what is added to it, besides its words. */
interface GermanInput extends Pick<PageRecord, 'title' | 'beside' | 'synonyms' | 'meta'> {
	/** A text, or the text in UTF-8. */
	content: string | Buffer;
}

/** What the index adds to a page. */
interface GermanPage extends PageParts {
	synonyms: readonly string[];
	/** Those of the terms in its title. */
	titleSynonyms: readonly string[];
}

/** A page that names a place in a law so often is about it. */
const OFTEN = 3;

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
	const sameLaws = otherLawNames(pages.flatMap(({ synonyms }) => (synonyms ? [synonyms] : [])));
	// The same parts are added to page after page.
	const keysOfParts: Uint32Array[] = [];
	const keysOfPart = (part: number) => (keysOfParts[part] ??= keysOf(words.inLowerCase(part)));
	return Array.from(
		germanOf(pages, words, partsOf),
		({ text, title, synonyms, titleSynonyms }, page) => {
			const places = new PlacesByKey<number>();
			const add = (name: MetaName, at: number, keys: Uint32Array) => {
				const field = fieldNumber(name);
				for (const key of keys) places.addMetaPlace(field, key, at);
			};
			for (const [at, part] of text.entries()) add(META.textParts, at, keysOfPart(part));
			const { named, subject } = citationWords(pages[page], sameLaws);
			for (const [at, word] of named.entries()) {
				add(META.textParts, text.length + at, keysOf(word));
			}
			for (const [at, part] of title.entries()) add(META.titleParts, at, keysOfPart(part));
			const further = [...subject, ...metaWords(titleSynonyms.join(' '))];
			for (const [at, word] of further.entries()) {
				add(META.titleParts, title.length + at, keysOf(word));
			}
			const added = synonyms.join(' ');
			for (const [at, word] of metaWords(added).entries()) add(META.synonyms, at, keysOf(word));
			writePlaces(places, writer);
			index.addToPage(page, Uint32Array.from(places.byKey.keys()), writer.take());
			return added.match(/\p{L}+/gu) ?? [];
		},
	);
}

/**
 * @param sameLaws other names of a law; see {@link otherLawNames}
 * @returns words for the places in laws that a page names, and for those it is about
 */
function citationWords(
	page: GermanInput | undefined,
	sameLaws: (law: string) => readonly string[],
): { named: string[]; subject: string[] } {
	const { title = '', meta = {}, content = '' } = page ?? {};
	const places = new Set<string>();
	const uses = new Map<string, number>();
	const use = (text: string, times: number) => {
		for (const { place, laws } of citationsIn(text)) {
			places.add(place);
			const names = new Set(laws.flatMap((law) => [law, ...sameLaws(law)]));
			for (const word of new Set(Array.from(names, (name) => placeInLaw(place, name)))) {
				uses.set(word, (uses.get(word) ?? 0) + times);
			}
		}
	};
	use([title, meta[META.summary], meta[META.words]].join('\n'), OFTEN);
	use(content.toString(), 1);
	return {
		named: [...places, ...uses.keys()],
		subject: [...uses].flatMap(([word, times]) => (times >= OFTEN ? [word] : [])),
	};
}

/** @returns finds the other names of a law, by which a place in it is also looked for: the DSGVO has a long one */
function otherLawNames(groups: readonly (readonly string[])[]): (law: string) => readonly string[] {
	const byName = groupByEach(groups, (group) => group.map(lawKey));
	return (law) => (byName.get(lawKey(law)) ?? []).flat().filter((name) => !/\s/.test(name));
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
		const named = new Set((title.match(/\p{L}+/gu) ?? []).flatMap((w) => finder.wordsOfNames(w)));
		yield { ...parts, synonyms, titleSynonyms: finder.missing(named, () => title) };
	}
}
