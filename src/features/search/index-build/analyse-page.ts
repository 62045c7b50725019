import { withoutTypesetting } from '#src/entries/typesetting/without-typesetting.ts';
import { nameKey } from '#src/base/name-key.ts';
import { codeOrder } from '#src/base/text/code-order.ts';
import { CborWriter } from '../index-format/cbor-writer.ts';
import { FILTER, META, type ShownInHits } from '../page-record.ts';
import { fieldNumber } from '../index-format/meta-fields.ts';
import { PlaceList, writePlaces, type Used } from '../index-format/places.ts';
import {
	indexedHtml,
	readIndexedPart,
	type IndexedPart,
} from '../index-format/read-indexed-part.ts';
import { digestOf } from './pieces.ts';
import { wordCounts } from './word-counts.ts';

/**
 * Everything the search index takes from one page. It depends on the page's HTML and this program
 * only, can be written as JSON, and may be kept as long as both stay the same.
 */
export interface PageRecord {
	/** The page's file below the built folder, with `/`. */
	file: string;
	title: string;
	/** The text, its words separated by spaces. */
	content: string;
	/** Text of forms and labels, which excerpts do not show. */
	beside?: string;
	/** Number of words in the text. */
	length: number;
	/** Words of both texts as written, each once, in order, separated by spaces. */
	words: string;
	/** How often each of {@link words} is used. */
	counts: number[];
	/** Words of names, summary and facts, each once. */
	namedWords: string;
	/** Keys of the index, separated by line feeds, and the places of each; see {@link writePlaces}. */
	keys: string;
	places: string;
	/** Filter → its values; name → text; elements to link to. */
	filters: Record<string, string[]>;
	meta: Record<string, string>;
	anchors: IndexedPart['anchors'];
	shown: ShownInHits;
	/** The page's title and other names, if they are synonyms. */
	synonyms?: string[];
	/** Digest of {@link fragmentOf}, in hexadecimal. */
	digest: string;
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
	const body = indexedHtml(html);
	const part = body === undefined ? undefined : readIndexedPart(withoutTypesetting(body));
	if (!part) return undefined;
	const { title, words, weights, beside, anchors, meta, filters, synonyms } = part;
	const { prose, pieces, facts, always, sign } = part;
	addWordKeys(filters, meta.get(META.words) ?? '');
	const places = new PlaceList();
	const counts = letterCounts(places.addText(words, weights), beside);
	for (const [name, text] of meta) places.addMeta(fieldNumber(name), text);
	writePlaces(places, writer);
	const record = {
		file,
		content: words.join(' '),
		...(beside === '' ? {} : { beside }),
		// An empty page has one word, too: the index divides by the length.
		length: Math.max(1, words.length),
		words: [...counts.keys()].join(' '),
		counts: [...counts.values()],
		namedWords: [...wordCounts(meta.values()).keys()].join(' '),
		keys: [...places.byKey.keys()].join('\n'),
		places: writer.take().toString('base64'),
		...loose({ title, filters: sorted(filters), meta: sorted(meta), anchors }),
		...loose({
			shown: { prose, pieces, facts, ...(always ? { always } : {}), ...(sign ? { sign } : {}) },
		}),
		...(synonyms ? { synonyms } : {}),
	};
	return { ...record, digest: digestOf(fragmentOf(record)) };
}

/**
 * Lets a page be looked up by its search words. The page names them once, as text; a name with the same key stays one.
 *
 * @param words separated by commas
 */
function addWordKeys(filters: Map<string, string[]>, words: string): void {
	const names = new Set(filters.get(FILTER.name));
	const known = filters.get(FILTER.word) ?? [];
	const keys = words.split(',').map(nameKey);
	const fresh = keys.filter((key) => key !== '' && !names.has(key));
	const all = [...new Set([...known, ...fresh])];
	if (all.length > 0) filters.set(FILTER.word, all);
}

/** @returns what the browser loads of a page found; names as Pagefind's client expects them */
export function fragmentOf(
	record: Pick<
		PageRecord,
		'file' | 'content' | 'length' | 'filters' | 'meta' | 'anchors' | 'shown'
	>,
): string {
	const { file, content, length, filters, meta, anchors, shown } = record;
	const url = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
	return JSON.stringify({ url, content, word_count: length, filters, meta, anchors, shown });
}

/** @returns copies of texts that do not keep in memory the page from which they were cut */
function loose<T>(texts: T): T {
	return JSON.parse(JSON.stringify(texts)) as T;
}

function sorted<T>(map: ReadonlyMap<string, T>): Record<string, T> {
	return Object.fromEntries([...map].sort(([a], [b]) => codeOrder(a, b)));
}

/** @returns the runs of letters in written words and in a text, in order, with their uses */
function letterCounts(written: readonly Used[], text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { word, uses } of written) {
		for (const letters of word.letters) {
			counts.set(letters, (counts.get(letters) ?? 0) + uses);
		}
	}
	for (const [letters, uses] of wordCounts([text])) {
		counts.set(letters, (counts.get(letters) ?? 0) + uses);
	}
	return counts;
}
