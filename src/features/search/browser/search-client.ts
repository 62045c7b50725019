import { germanDay, isUpcoming } from '#src/base/dates/today.ts';
import { FILTER, META, type MetaName } from '../page-record.ts';
import { nameKey } from '#src/base/name-key.ts';
import type { Vocabulary } from '../analysis/spelling.ts';
import { VOCABULARY_FOLDER } from '../vocabulary-pieces.ts';
import { indexQuery } from './query.ts';
import { ideasFor } from '../understanding/ideas.ts';
import { KnownWords } from '../understanding/known-words.ts';
import { readQuery, type Reading } from '../understanding/read-query.ts';
import type { Choice } from '../../catalogue/browser/filter-state.ts';

/** The data of a hit that the page shows. */
export interface Hit {
	url: string;
	excerpt: string;
	content: string;
	plain_excerpt: string;
	meta: Readonly<Partial<Record<MetaName, string>>>;
}

/** A page found by the index; its content is loaded on demand. */
interface FoundPage {
	id: string;
	data: () => Promise<Hit>;
}

/** Hits of one query, best first; each is loaded when it is shown. */
export interface Hits {
	hits: FoundPage[];
	/** Number of hits that each value of each filter would show. */
	counts: Counts;
	/** The query searched for. */
	query: string;
	/** The corrected query, if the portal does not know a typed word. */
	repaired?: string;
	/** No page has all words; the hits have some of them, those with most first. */
	partial?: true;
	/** Pages with some of the words, if only few have all of them. */
	rest?: FoundPage[];
	/** Words of the portal to try instead; only if there are no hits. */
	ideas?: readonly string[];
}

/** Filter → value → number of hits. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The index, once loaded. */
interface LoadedIndex {
	pagefind: Pagefind;
	/** For both filters of names the keys that a page has. */
	names: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The part of Pagefind's browser interface this portal uses. */
interface Pagefind {
	options: (options: object) => Promise<void>;
	init: () => Promise<void>;
	filters: () => Promise<Counts>;
	search: (
		term: string,
		options: { filters: Filters },
	) => Promise<{ results: Hits['hits']; filters: Counts }>;
}

/** Weight of a word found in the data about a page, not in its text. */
const META_WEIGHTS: Readonly<Record<MetaName, number>> = {
	[META.title]: 10,
	[META.names]: 3,
	[META.titleParts]: 3,
	[META.textParts]: 0.3,
	[META.synonyms]: 0.3,
	[META.summary]: 1,
	[META.facts]: 1,
	[META.topics]: 1,
	[META.kind]: 0.2,
	// Shown with hits, not searched.
	[META.marks]: 0,
};

/** If fewer pages have all words, pages with some words follow. */
const FEW = 5;

/** Client of the index. A failure to load and a failure to search both reject the promise. */
export class SearchClient {
	readonly #bundle: string;
	readonly #base: string;
	readonly #known: KnownWords;
	#loading: Promise<LoadedIndex> | undefined;

	/**
	 * @param bundle address of `pagefind.js`
	 * @param base the portal's base path, put before the address of every hit
	 */
	constructor(bundle: string, base: string) {
		this.#bundle = bundle;
		this.#base = base;
		const folder = new URL(`${VOCABULARY_FOLDER}/`, new URL(bundle, location.href));
		this.#known = new KnownWords((piece) => loadPiece(new URL(`${piece}.json`, folder)));
	}

	/**
	 * Finds the pages that have every typed word and fit the filters. Before them come pages whose
	 * name is exactly the typed text, which the index alone ranks behind longer names with the same
	 * word, and pages that write neighbouring words as one.
	 */
	async search(typed: string, choice: Choice): Promise<Hits> {
		const { pagefind, names } = await this.#load();
		const literal = indexQuery(typed);
		const filters = filtersOf(choice);
		const asTyped = await searchNames(pagefind, names, literal, [typed, literal], filters);
		// The exact name of a page is not misspelt.
		const reading =
			asTyped.length > 0
				? { query: literal, isRepaired: false, unknown: [] }
				: await readQuery(literal, this.#known, (words) => standTogether(pagefind, words));
		if (reading.unknown.length === 0) {
			const found = await searchReading(pagefind, reading, choice);
			const named =
				reading.query === literal
					? asTyped
					: await searchNames(pagefind, names, reading.query, [reading.query], filters);
			const hits = namedFirst(named, found.pages);
			if (hits.length > 0) {
				const rest = hits.length < FEW ? await searchRest(pagefind, reading, filters, hits) : [];
				return {
					hits,
					counts: found.counts,
					query: reading.query,
					...(reading.isRepaired ? { repaired: reading.query } : {}),
					...(rest.length > 0 ? { rest } : {}),
				};
			}
		}
		const hits = await searchPartly(pagefind, reading, filters);
		const found = { hits, counts: {}, query: reading.query };
		if (hits.length > 0) return { ...found, partial: true };
		return { ...found, ideas: await ideasFor(literal.split(' '), this.#known) };
	}

	#load(): Promise<LoadedIndex> {
		this.#loading ??= this.#start();
		this.#loading.catch(() => (this.#loading = undefined));
		return this.#loading;
	}

	async #start(): Promise<LoadedIndex> {
		const pagefind = (await import(/* @vite-ignore */ this.#bundle)) as Pagefind;
		await pagefind.options({
			baseUrl: this.#base,
			excerptLength: 30,
			// A low value: short pages are no better answers than long ones.
			ranking: { metaWeights: META_WEIGHTS, pageLength: 0.2 },
		});
		await pagefind.init();
		// A search returns no counts until the filters are loaded.
		const counts = await pagefind.filters();
		const names = [FILTER.name, FILTER.word].map(
			(facet) => [facet, new Set(Object.keys(counts[facet] ?? {}))] as const,
		);
		return {
			pagefind: withoutExpired(pagefind, counts[FILTER.lastDay] ?? {}, germanDay()),
			names: new Map(names),
		};
	}
}

type Filters = Readonly<Record<string, { any: string[] } | { none: string[] }>>;

/**
 * Excludes from every search and count the entries that expired since the portal was built.
 *
 * @param days the last days in the index, with counts
 * @param day today, `YYYY-MM-DD`
 */
function withoutExpired(pagefind: Pagefind, days: Counts[string], day: string): Pagefind {
	const over = Object.keys(days ?? {}).filter((last) => !isUpcoming(last, day));
	if (over.length === 0) return pagefind;
	return {
		options: (options) => pagefind.options(options),
		init: () => pagefind.init(),
		filters: () => pagefind.filters(),
		search: (term, { filters }) =>
			pagefind.search(term, { filters: { ...filters, [FILTER.lastDay]: { none: over } } }),
	};
}

/**
 * Finds pages one of whose names is exactly the typed text, then pages with it as a search word.
 * The filter alone would do, but a search without a term loads the whole index.
 */
async function searchNames(
	pagefind: Pagefind,
	known: LoadedIndex['names'],
	term: string,
	names: readonly string[],
	filters: Filters,
): Promise<FoundPage[]> {
	const keys = [...new Set(names.map(nameKey))];
	// A search takes long at ten thousand pages, and most queries are no name.
	const asked = [...known].flatMap(([facet, all]) => {
		const any = keys.filter((key) => all.has(key));
		return any.length > 0
			? [pagefind.search(term, { filters: { ...filters, [facet]: { any } } })]
			: [];
	});
	const found = await Promise.all(asked);
	return found.flatMap(({ results }) => results);
}

/** Prefers the hit of the text search for a named page: it has the marks for the excerpt. */
function namedFirst(named: readonly FoundPage[], found: readonly FoundPage[]): FoundPage[] {
	const byId = new Map(found.map((page) => [page.id, page]));
	return [...new Set([...named.map((page) => byId.get(page.id) ?? page), ...found])];
}

async function standTogether(pagefind: Pagefind, words: readonly string[]): Promise<boolean> {
	const { results } = await pagefind.search(`"${words.join(' ')}"`, { filters: {} });
	return results.length > 0;
}

interface Found {
	pages: FoundPage[];
	counts: Counts;
}

async function searchReading(pagefind: Pagefind, reading: Reading, choice: Choice): Promise<Found> {
	const found = await searchEither(pagefind, reading, filtersOf(choice));
	const counts: Record<string, Counts[string]> = { ...found.counts };
	// A filter's own ticks must not hide its other values, so each is counted without its ticks.
	for (const facet of choice.keys()) {
		const others = new Map([...choice].filter(([id]) => id !== facet));
		const without = await searchEither(pagefind, reading, filtersOf(others));
		counts[facet] = without.counts[facet] ?? {};
	}
	return { ...found, counts };
}

/** Finds pages with neighbouring words written as one, then the others with all words. */
async function searchEither(
	pagefind: Pagefind,
	{ query, joined }: Reading,
	filters: Filters,
): Promise<Found> {
	const apart = await pagefind.search(query, { filters });
	if (joined === undefined) return { pages: apart.results, counts: apart.filters };
	const asOne = await pagefind.search(joined, { filters });
	const both = await pagefind.search(`${joined} ${query}`, { filters });
	const pages = new Map([...asOne.results, ...apart.results].map((page) => [page.id, page]));
	return {
		pages: [...pages.values()],
		counts: combined(apart.filters, asOne.filters, both.filters),
	};
}

/** Counts the union of two results: the sum minus the intersection. */
function combined(one: Counts, other: Counts, both: Counts): Counts {
	return Object.fromEntries(
		Object.keys(one).map((facet) => [
			facet,
			Object.fromEntries(
				Object.keys(one[facet] ?? {}).map((value) => {
					const count = (counts: Counts) => counts[facet]?.[value] ?? 0;
					return [value, count(one) + count(other) - count(both)];
				}),
			),
		]),
	);
}

/** Finds pages with at least `least` of the words, those with the most and rarest words first. */
async function searchPartly(
	pagefind: Pagefind,
	{ query, unknown }: Reading,
	filters: Filters,
	least = 1,
): Promise<FoundPage[]> {
	const all = query.includes('"') ? [] : query.split(' ');
	const words = all.length < 2 ? [] : all.filter((word) => !unknown.includes(word));
	const found = new Map<string, { page: FoundPage; words: number; rarity: number }>();
	for (const word of words) {
		const { results } = await pagefind.search(word, { filters });
		for (const page of results) {
			const before = found.get(page.id) ?? { page, words: 0, rarity: 0 };
			const rarity = before.rarity + 1 / results.length;
			found.set(page.id, { ...before, words: before.words + 1, rarity });
		}
	}
	return [...found.values()]
		.filter((page) => page.words >= least)
		.sort((a, b) => b.words - a.words || b.rarity - a.rarity)
		.map(({ page }) => page);
}

/** Finds further pages, with at least half of the words, if few pages have all of them. */
async function searchRest(
	pagefind: Pagefind,
	reading: Reading,
	filters: Filters,
	hits: readonly FoundPage[],
): Promise<FoundPage[]> {
	const known = new Set(hits.map(({ id }) => id));
	const half = Math.ceil(reading.query.split(' ').length / 2);
	const pages = await searchPartly(pagefind, reading, filters, half);
	return pages.filter(({ id }) => !known.has(id));
}

/** @returns undefined if the piece cannot be loaded; words are then searched as typed. */
async function loadPiece(address: URL): Promise<Vocabulary | undefined> {
	try {
		const response = await fetch(address);
		if (!response.ok) return undefined;
		return new Map(Object.entries((await response.json()) as Record<string, number>));
	} catch {
		return undefined;
	}
}

function filtersOf(choice: Choice): Filters {
	return Object.fromEntries([...choice].map(([id, values]) => [id, { any: [...values] }]));
}
