import { NAME_FACET, nameKey } from '../name-key.ts';
import type { Vocabulary } from '../analysis/spelling.ts';
import { VOCABULARY_FOLDER } from '../vocabulary-pieces.ts';
import { indexQuery } from './query.ts';
import { repairQuery } from './repair-query.ts';
import type { Choice } from '../../catalogue/browser/filter-state.ts';

/** What the page shows of a hit. */
export interface Hit {
	url: string;
	excerpt: string;
	content: string;
	plain_excerpt: string;
	meta: Readonly<Record<string, string | undefined>>;
}

/** A page the index names; its content is loaded on demand. */
interface FoundPage {
	id: string;
	data: () => Promise<Hit>;
}

/** Hits of one query, best first; each is loaded when it is shown. */
export interface Hits {
	hits: FoundPage[];
	/** For each filter and value the number of hits it would show. */
	counts: Counts;
	/** What was searched for. */
	query: string;
	/** What was searched for instead, if the portal does not know a word that was typed. */
	repaired?: string;
	/** No page has all words; the hits have some of them, those with most first. */
	partial?: true;
	/**
	 * Words the portal knows that are near to what was typed, and parts of an unknown compound; only
	 * when there are no hits.
	 */
	ideas?: readonly string[];
}

export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of Pagefind's browser interface this portal uses. */
interface Pagefind {
	options: (options: object) => Promise<void>;
	init: () => Promise<void>;
	filters: () => Promise<Counts>;
	search: (
		term: string,
		options: { filters: Readonly<Record<string, { any: string[] }>> },
	) => Promise<{ results: Hits['hits']; filters: Counts }>;
}

/** How much a word counts that is found in the data about a page rather than in its text. */
const META_WEIGHTS = {
	title: 10,
	suchwort: 3,
	titelteile: 3,
	teile: 0.3,
	synonyme: 0.3,
	kurzfassung: 1,
	angaben: 1,
	thema: 1,
	art: 0.2,
};

/** Asks the index. Both ways of failing, at loading and at searching, reject the promise. */
export class SearchClient {
	readonly #bundle: string;
	readonly #base: string;
	readonly #pieces = new Map<string, Promise<Vocabulary>>();
	#loading: Promise<Pagefind> | undefined;

	/**
	 * @param bundle address of `pagefind.js`
	 * @param base the portal's base path, put before the address of every hit
	 */
	constructor(bundle: string, base: string) {
		this.#bundle = bundle;
		this.#base = base;
	}

	/**
	 * Finds the pages that hold every word typed and fit the filters; before them those whose name
	 * is exactly what was typed, which the index alone ranks behind longer names with the same word.
	 */
	async search(typed: string, choice: Choice): Promise<Hits> {
		const pagefind = await this.#load();
		const literal = indexQuery(typed);
		const filters = filtersOf(choice);
		// What carries a name is not misspelt.
		const asTyped = await searchNames(pagefind, literal, typed, filters);
		const repaired =
			asTyped.length > 0 ? undefined : await repairQuery(literal, (piece) => this.#piece(piece));
		for (const term of repaired ? [repaired, literal] : [literal]) {
			const found = await pagefind.search(term, { filters });
			const named = term === literal ? asTyped : await searchNames(pagefind, term, term, filters);
			if (found.results.length === 0 && named.length === 0) continue;
			const counts = await countsWithout(pagefind, term, choice, found.filters);
			// A hit of the text search carries the marks for its excerpt.
			const byId = new Map(found.results.map((page) => [page.id, page]));
			const first = named.map((page) => byId.get(page.id) ?? page);
			const hits = [...new Set([...first, ...found.results])];
			return { hits, counts, query: term, ...(term === repaired ? { repaired } : {}) };
		}
		return searchPartly(pagefind, repaired ?? literal, filters);
	}

	/** A piece of the vocabulary; without it words are taken as typed. */
	#piece(name: string): Promise<Vocabulary> {
		const known =
			this.#pieces.get(name) ??
			loadPiece(new URL(`${VOCABULARY_FOLDER}/${name}.json`, new URL(this.#bundle, location.href)));
		this.#pieces.set(name, known);
		return known;
	}

	#load(): Promise<Pagefind> {
		this.#loading ??= this.#start();
		this.#loading.catch(() => (this.#loading = undefined));
		return this.#loading;
	}

	async #start(): Promise<Pagefind> {
		const pagefind = (await import(/* @vite-ignore */ this.#bundle)) as Pagefind;
		await pagefind.options({
			baseUrl: this.#base,
			excerptLength: 30,
			// Short pages are no better answers than long ones.
			ranking: { metaWeights: META_WEIGHTS, pageLength: 0.2 },
		});
		await pagefind.init();
		// Until the filters are loaded, a search counts none.
		await pagefind.filters();
		return pagefind;
	}
}

type Filters = Readonly<Record<string, { any: string[] }>>;

/**
 * Pages one of whose names is exactly what was typed. The words are searched for, too, although
 * the filter alone would do: a search without words loads the whole index.
 */
async function searchNames(pagefind: Pagefind, term: string, typed: string, filters: Filters) {
	const keys = [...new Set([typed, term].map(nameKey))].filter(Boolean);
	if (keys.length === 0) return [];
	const names = { ...filters, [NAME_FACET]: { any: keys } };
	return (await pagefind.search(term, { filters: names })).results;
}

/** A filter's own ticks must not hide its other values, so each is counted without itself. */
async function countsWithout(pagefind: Pagefind, term: string, choice: Choice, all: Counts) {
	const counts: Record<string, Counts[string]> = { ...all };
	for (const facet of choice.keys()) {
		const others = new Map([...choice].filter(([id]) => id !== facet));
		const without = await pagefind.search(term, { filters: filtersOf(others) });
		counts[facet] = without.filters[facet] ?? {};
	}
	return counts;
}

/** Pages that have some of the words, those with most of them first. */
async function searchPartly(pagefind: Pagefind, term: string, filters: Filters): Promise<Hits> {
	const words = term.includes('"') ? [] : term.split(' ');
	if (words.length < 2) return { hits: [], counts: {}, query: term };
	const found = new Map<string, { page: FoundPage; words: number }>();
	for (const word of words) {
		for (const page of (await pagefind.search(word, { filters })).results) {
			const before = found.get(page.id);
			found.set(page.id, { page: before?.page ?? page, words: (before?.words ?? 0) + 1 });
		}
	}
	const hits = [...found.values()].sort((a, b) => b.words - a.words).map(({ page }) => page);
	return { hits, counts: {}, query: term, partial: true };
}

async function loadPiece(address: URL): Promise<Vocabulary> {
	const response = await fetch(address).catch(() => undefined);
	if (!response?.ok) return new Map();
	return new Map(Object.entries((await response.json()) as Record<string, number>));
}

function filtersOf(choice: Choice): Record<string, { any: string[] }> {
	return Object.fromEntries([...choice].map(([id, values]) => [id, { any: [...values] }]));
}
