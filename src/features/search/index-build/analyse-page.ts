import { withoutTypesetting } from '#src/entries/typesetting/without-typesetting.ts';
import { codeOrder } from '#src/base/text/code-order.ts';
import { CborWriter } from '../index-format/cbor-writer.ts';
import { fieldNumber } from '../index-format/meta-fields.ts';
import { PlaceList, writePlaces } from '../index-format/places.ts';
import { readIndexedPart, type IndexedPart } from '../index-format/read-indexed-part.ts';
import { digestOf } from './pack.ts';
import { META } from '../page-record.ts';
import { wordCounts } from './word-counts.ts';

/**
 * Everything the search index takes from one page. It depends on the page's HTML and this program
 * only, can be written as JSON, and may be kept as long as both stay the same.
 */
export interface PageRecord {
	/** The page's file below the built folder, with `/`. */
	file: string;
	/** What the browser loads to show the page as a hit, as JSON. */
	fragment: string;
	/** Digest of the fragment, in hexadecimal. */
	digest: string;
	/** Number of words in the text. */
	length: number;
	title: string;
	/** Words of the text as written, each once, in order, separated by spaces. */
	words: string;
	/** How often each of {@link words} is used. */
	counts: number[];
	/** Words of names, summary and facts, each once. */
	namedWords: string;
	/** Keys of the index, separated by line feeds, and the places of each; see {@link writePlaces}. */
	keys: string;
	places: string;
	/** Filter → its values. */
	filters: Record<string, string[]>;
	/** The page's kind, for readers. */
	kind?: string;
	/** Other names, separated by commas. */
	names?: string;
	/** The page's title and other names, if they are synonyms. */
	synonyms?: string[];
}

const writer = new CborWriter();

/**
 * Analyses one page for the search index.
 *
 * @param file the page's file below the built folder, with `/`
 * @param html the built page
 * @returns undefined if the page takes no part in the search
 * @throws Error if the page names data that no part of the search knows
 */
export function analysePage(file: string, html: string): PageRecord | undefined {
	const part = readIndexedPart(withoutTypesetting(html));
	if (!part) return undefined;
	const { title, content, meta, filters, synonyms } = part;
	const places = placesOf(part);
	writePlaces(places, writer);
	const counts = wordCounts([content]);
	const fragment = fragmentOf(file, part);
	const [kind, names] = [meta.get(META.kind), meta.get(META.names)];
	return {
		file,
		fragment,
		digest: digestOf(fragment),
		length: lengthOf(part.weights),
		title,
		words: [...counts.keys()].join(' '),
		counts: [...counts.values()],
		namedWords: [...wordCounts(meta.values()).keys()].join(' '),
		keys: [...places.byKey.keys()].join('\n'),
		places: writer.take().toString('base64'),
		filters: Object.fromEntries(filters),
		...(kind === undefined ? {} : { kind }),
		...(names === undefined ? {} : { names }),
		...(synonyms ? { synonyms } : {}),
	};
}

function placesOf({ content, weights, meta }: IndexedPart): PlaceList {
	const places = new PlaceList();
	for (const [at, word] of wordsOf(content).entries()) places.addWord(word, at, weights[at] ?? 0);
	for (const [name, text] of meta) places.addMeta(fieldNumber(name), text);
	return places;
}

function wordsOf(content: string): string[] {
	return content === '' ? [] : content.split(' ');
}

/** What the browser loads of a page found; names as Pagefind's client expects them. */
function fragmentOf(
	file: string,
	{ content, weights, meta, filters, anchors }: IndexedPart,
): string {
	return JSON.stringify({
		url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
		content,
		word_count: lengthOf(weights),
		filters: sorted(filters),
		meta: sorted(meta),
		anchors,
	});
}

/** An empty page has one word, too: the index divides by the length. */
function lengthOf(weights: readonly number[]): number {
	return Math.max(1, weights.length);
}

function sorted<T>(map: ReadonlyMap<string, T>): Record<string, T> {
	return Object.fromEntries([...map].sort(([a], [b]) => codeOrder(a, b)));
}
