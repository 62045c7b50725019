import { germanDay } from '#src/base/dates/today.ts';
import { nameKey } from '#src/base/name-key.ts';
import type { Choice } from '../../catalogue/browser/filter-state.ts';
import { FILTER, META, type MetaName, type ShownInHits } from '../page-record.ts';
import { GERMAN_PIECE, RANKS, VOCABULARY_FOLDER, type WordEntry } from '../vocabulary-pieces.ts';
import { WordSet } from '../analysis/word-set.ts';
import { nameOfList } from '../understanding/content-words.ts';
import { ideasFor } from '../understanding/ideas.ts';
import { KnownWords } from '../understanding/known-words.ts';
import { readQuery, type Reading, type Term } from '../understanding/read-query.ts';
import { loadPageTable, type Counts, type PageTable } from './page-table.ts';
import { cleanQuery, wordsOf } from './query.ts';
import { rankPages, type RankedPage, type TermMatches, type VariantMatches } from './rank-pages.ts';
import { relevantPages } from './relevant-pages.ts';

/** The data of a hit that the page shows. */
export interface Hit {
	url: string;
	excerpt: string;
	content: string;
	plain_excerpt: string;
	/** Numbers of the words found in the text. */
	locations: readonly number[];
	/** Undefined if the index is older than this program. */
	shown?: ShownInHits;
	meta: Readonly<Partial<Record<MetaName, string>>>;
}

/** A page found by the index; its content is loaded on demand. */
interface FoundPage {
	id: string;
	data: () => Promise<Hit>;
}

/** What Pagefind tells of a page. */
interface PagefindPage extends FoundPage {
	score: number;
	matchedMetaFields?: readonly string[];
}

interface PagefindResults {
	results: readonly PagefindPage[];
	/** Number of pages found without filters. */
	unfilteredResultCount: number;
}

/** Hits of one query, best first; each is loaded when it is shown. */
export interface Hits {
	hits: FoundPage[];
	/** Number of hits that each value of each filter would show. */
	counts: Counts;
	/** What was searched for: of each term the ways to look for it, the likeliest first. */
	terms: readonly (readonly string[])[];
	/** The question is what something costs. */
	wantsCosts?: true;
	/** The corrected query, if the portal does not know a typed word. */
	repaired?: string;
	/** No page has all words; the hits have the most telling ones. */
	partial?: true;
	/** Typed words of which the portal has nothing. */
	unknown: readonly string[];
	/** The query has nothing but question words and the like. */
	vague?: true;
	/** Pages that have single words only. */
	rest?: FoundPage[];
	/** Words of the portal to try instead; only if there are no hits. */
	ideas?: readonly string[];
}

/** The part of Pagefind's browser interface this portal uses. */
interface Pagefind {
	options: (options: object) => Promise<void>;
	init: () => Promise<void>;
	search: (term: string, options: { filters: Filters }) => Promise<PagefindResults>;
}

type Filters = Readonly<Record<string, { any: string[] }>>;

/** The index, once loaded. */
interface LoadedIndex {
	pagefind: Pagefind;
	pages: PageTable;
	/** Entries over since the portal was built. */
	expired: ReadonlySet<number>;
}

/** What a search found for one term. */
interface FoundTerm extends TermMatches {
	found: Map<number, FoundPage>;
}

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
		this.#known = new KnownWords(
			async (piece) => {
				const words = await loadJson<Record<string, WordEntry>>(new URL(`${piece}.json`, folder));
				return words && new Map(Object.entries(words));
			},
			async (piece) => {
				const text = await loadJson<string>(new URL(`${GERMAN_PIECE}${piece}.json`, folder));
				return text === undefined ? undefined : WordSet.from(text);
			},
		);
	}

	/** Finds the pages that fit the filters, those that have most of the query's meaning first. */
	async search(typed: string, choice: Choice): Promise<Hits> {
		const index = await this.#load();
		const text = cleanQuery(typed);
		if (text.includes('"')) return searchPhrase(index, text, choice);
		const reading = await readQuery(text, this.#known, (words) =>
			standTogether(index.pagefind, words),
		);
		// A place in a law is not the law.
		const meant = reading.hasPlaces ? '' : reading.words.join('');
		const key = [text, meant, reading.repaired ?? ''].map(nameKey).filter(Boolean);
		const found = await Promise.all(reading.terms.map((term) => this.#searchTerm(index, term)));
		const ranked = rankPages(found, index.pages, {
			named: index.pages
				.with(FILTER.name, key)
				.union(areasNamed(index.pages, reading.words, wordsOf(text))),
			lookedUp: index.pages
				.with(FILTER.word, key)
				.union(index.pages.with(FILTER.name, reading.laws.map(nameKey))),
			aim: reading.aim,
		}).filter(({ page }) => !index.expired.has(page));
		return this.#hits(index, { text, reading, found, ranked, choice });
	}

	async #hits(
		{ pagefind, pages }: LoadedIndex,
		{ text, reading, found, ranked, choice }: Answer,
	): Promise<Hits> {
		const { relevant, rest } = relevantPages(ranked, reading.terms.length);
		const fitting = (all: readonly RankedPage[]) =>
			all.filter(({ page }) => pages.fits(page, choice));
		const shown = { hits: fitting(relevant), rest: fitting(rest) };
		const together = await pagesWithAll(pagefind, reading, pages);
		const asFound = ({ page, best }: RankedPage): FoundPage[] => {
			const hit = together.get(page) ?? found[best]?.found.get(page);
			return hit ? [hit] : [];
		};
		const hits = shown.hits.flatMap(asFound);
		const further = shown.rest.flatMap(asFound);
		const isPartial = ranked.length > 0 && !ranked.some(({ coverage }) => coverage > 0.999);
		return {
			hits,
			counts: pages.counts(
				relevant.map(({ page }) => page),
				choice,
			),
			terms: reading.terms.map(({ text, variants }) => [text, ...variants.map((v) => v.text)]),
			unknown: reading.unknown,
			...(reading.wantsCosts ? { wantsCosts: true as const } : {}),
			...(reading.repaired === undefined ? {} : { repaired: reading.repaired }),
			...(isPartial ? { partial: true as const } : {}),
			...(reading.isEmpty ? { vague: true as const } : {}),
			...(further.length > 0 ? { rest: further } : {}),
			...(ranked.length > 0 ? {} : { ideas: await ideasFor(wordsOf(text), this.#known) }),
		};
	}

	async #searchTerm({ pagefind, pages }: LoadedIndex, term: Term): Promise<FoundTerm> {
		const all = new Map<number, FoundPage>();
		const variants = await Promise.all(
			term.variants.map(async ({ text, factor }): Promise<VariantMatches> => {
				const [{ results, unfilteredResultCount }, { title, names }] = await Promise.all([
					pagefind.search(text, { filters: {} }),
					this.#known.named(text.replaceAll('"', '').toLowerCase()),
				]);
				const rarity = Math.log(
					1 + (pages.size - unfilteredResultCount + 0.5) / (unfilteredResultCount + 0.5),
				);
				const matches = results.map((found) => {
					const page = pages.numberOf(found.id);
					if (!all.has(page)) all.set(page, found);
					return { page, text: found.score / rarity, fields: found.matchedMetaFields ?? [] };
				});
				return { factor, matches, isShort: text.length < SHORT, title, names };
			}),
		);
		return { variants, share: term.share, found: all };
	}

	#load(): Promise<LoadedIndex> {
		this.#loading ??= this.#start();
		this.#loading.catch(() => (this.#loading = undefined));
		return this.#loading;
	}

	async #start(): Promise<LoadedIndex> {
		const table = loadPageTable(new URL('./', new URL(this.#bundle, location.href)));
		// A failure is reported below, once.
		table.catch(() => {});
		const pagefind = (await import(/* @vite-ignore */ this.#bundle)) as Pagefind;
		await pagefind.options({
			baseUrl: this.#base,
			excerptLength: 30,
			// Only the text: data about pages are weighed by `rank-pages.ts`. Short pages are no better answers than long ones,
			// and a longer word is another one.
			ranking: { metaWeights: NO_META, pageLength: 0.2, termSimilarity: 2 },
		});
		await pagefind.init();
		const pages = await table;
		return { pagefind, pages, expired: pages.expired(germanDay()) };
	}
}

interface Answer {
	text: string;
	reading: Reading;
	found: readonly FoundTerm[];
	ranked: readonly RankedPage[];
	choice: Choice;
}

/** So many words begin with shorter ones that a beginning says little. */
const SHORT = 4;

const NO_META = Object.fromEntries(Object.values(META).map((name) => [name, 0]));

/** @returns pages as the index finds them with all words at once: their excerpts show all of them */
async function pagesWithAll(
	pagefind: Pagefind,
	{ terms }: Reading,
	pages: PageTable,
): Promise<Map<number, FoundPage>> {
	const words = terms.map(({ variants }) => variants[0]?.text ?? '');
	if (words.length < 2 || words.some((word) => word.includes('"'))) return new Map();
	const { results } = await pagefind.search(words.join(' '), { filters: {} });
	return new Map(results.map((found) => [pages.numberOf(found.id), found]));
}

/** Finds pages with exactly the words in quotation marks. */
async function searchPhrase(
	{ pagefind, pages, expired }: LoadedIndex,
	query: string,
	choice: Choice,
): Promise<Hits> {
	const { results } = await pagefind.search(query, { filters: {} });
	const found = results
		.map((hit) => ({ hit, page: pages.numberOf(hit.id) }))
		.filter(({ page }) => !expired.has(page));
	return {
		hits: found.filter(({ page }) => pages.fits(page, choice)).map(({ hit }) => hit),
		counts: pages.counts(
			found.map(({ page }) => page),
			choice,
		),
		terms: wordsOf(query.replaceAll('"', ' ')).map((word) => [word]),
		unknown: [],
	};
}

/**
 * @param words that mean something
 * @param typed all of them: some names are questions, „Was hat sich geändert“
 * @returns the lists and tools of the portal that the words name, with others that ask for a list
 */
function areasNamed(
	pages: PageTable,
	words: readonly string[],
	typed: readonly string[],
): Set<number> {
	const names = [nameOfList(words), nameOfList(typed)].flatMap((name) => name?.join('') ?? []);
	const found = pages.with(FILTER.name, names.map(nameKey));
	return new Set([...found].filter((page) => pages.rankOf(page) === RANKS.area));
}

async function standTogether(pagefind: Pagefind, words: readonly string[]): Promise<boolean> {
	const { results } = await pagefind.search(`"${words.join(' ')}"`, { filters: {} });
	return results.length > 0;
}

/** @returns undefined if the piece cannot be loaded; words are then searched as typed. */
async function loadJson<T>(address: URL): Promise<T | undefined> {
	try {
		const response = await fetch(address);
		return response.ok ? ((await response.json()) as T) : undefined;
	} catch {
		return undefined;
	}
}
