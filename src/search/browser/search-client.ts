import { NAME_FACET, nameKey } from '../name-key.ts';
import { indexQuery } from './query.ts';
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
}

export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of Pagefind's browser interface this portal uses. */
interface Pagefind {
	options: (options: object) => Promise<void>;
	init: () => Promise<void>;
	filters: () => Promise<Counts>;
	search: (
		term: string | null,
		options: { filters: Readonly<Record<string, { any: string[] }>> },
	) => Promise<{ results: Hits['hits']; filters: Counts }>;
}

/** How much a word counts that is found in the data about a page rather than in its text. */
const META_WEIGHTS = {
	title: 10,
	suchwort: 3,
	titelteile: 3,
	teile: 0.3,
	kurzfassung: 1,
	angaben: 1,
	thema: 1,
	art: 0.2,
};

/** Asks the index. Both ways of failing, at loading and at searching, reject the promise. */
export class SearchClient {
	readonly #bundle: string;
	readonly #base: string;
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
		const term = indexQuery(typed);
		const found = await pagefind.search(term, { filters: filtersOf(choice) });
		const key = nameKey(typed);
		const named = key
			? await pagefind.search(null, {
					filters: { ...filtersOf(choice), [NAME_FACET]: { any: [key] } },
				})
			: { results: [] };
		const counts: Record<string, Counts[string]> = { ...found.filters };
		// A filter's own ticks must not hide its other values, so each is counted without itself.
		for (const facet of choice.keys()) {
			const others = new Map([...choice].filter(([id]) => id !== facet));
			const without = await pagefind.search(term, { filters: filtersOf(others) });
			counts[facet] = without.filters[facet] ?? {};
		}
		// A hit of the text search carries the marks for its excerpt.
		const byId = new Map(found.results.map((page) => [page.id, page]));
		const first = named.results.map((page) => byId.get(page.id) ?? page);
		return { hits: [...new Set([...first, ...found.results])], counts };
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

function filtersOf(choice: Choice): Record<string, { any: string[] }> {
	return Object.fromEntries([...choice].map(([id, values]) => [id, { any: [...values] }]));
}
