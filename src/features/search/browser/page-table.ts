import { isUpcoming } from '#src/base/dates/today.ts';
import { countValues, matches, type Choice } from '../../catalogue/browser/filter-state.ts';
import { isUnpacked, readCbor } from '../index-format/cbor-reader.ts';
import { FILTER } from '../page-record.ts';
import { PAGES_FILE, RADIX, VOCABULARY_FOLDER, type PagesFile } from '../vocabulary-pieces.ts';

/** Filter → value → number of hits. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

type Meta = [
	version: string,
	pages: [id: string, words: number][],
	chunks: unknown,
	filters: [filter: string, file: string][],
];
type FilterFile = [filter: string, values: [value: string, pages: number[]][]];

/**
 * What the index says of all pages: their number, their filters, how long their titles are. Pagefind has most of it, too,
 * but tells it only of pages that one search finds.
 */
export class PageTable {
	readonly #numbers: ReadonlyMap<string, number>;
	readonly #filters: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
	readonly #pages: PagesFile | undefined;
	readonly #values: (Map<string, Set<string>> | undefined)[] = [];

	/**
	 * @param ids of all pages, in the order of the index
	 * @param filters filter → value → numbers of its pages
	 * @param pages undefined if the file does not load: then no page stands out
	 */
	constructor(
		ids: readonly string[],
		filters: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>,
		pages: PagesFile | undefined,
	) {
		this.#numbers = new Map(ids.map((id, number) => [id, number]));
		this.#filters = filters;
		this.#pages = pages;
	}

	/** Number of pages. */
	get size(): number {
		return this.#numbers.size;
	}

	/** @returns the number of a page by the id of a hit; -1 if the index has changed meanwhile */
	numberOf(id: string): number {
		return this.#numbers.get(id) ?? -1;
	}

	/** @returns the pages with one of the values of a filter */
	with(filter: string, values: Iterable<string>): Set<number> {
		const all = this.#filters.get(filter);
		return new Set([...values].flatMap((value) => [...(all?.get(value) ?? [])]));
	}

	/** @returns number of words in the title, at least 1 */
	titleLength(page: number): number {
		return Number.parseInt(this.#pages?.titel.charAt(page) ?? '', RADIX) || 1;
	}

	/** @returns the rank of the page's kind, see `page-ranks.ts`; empty if unknown */
	rankOf(page: number): string {
		return this.#pages?.rang.charAt(page) ?? '';
	}

	/** @returns the entries that expired since the portal was built */
	expired(today: string): Set<number> {
		const days = [...(this.#filters.get(FILTER.lastDay)?.keys() ?? [])];
		return this.with(
			FILTER.lastDay,
			days.filter((last) => !isUpcoming(last, today)),
		);
	}

	/** @returns whether a page has one of the chosen values of every filter */
	fits(page: number, choice: Choice): boolean {
		return choice.size === 0 || matches(this.#valuesOf(page), choice);
	}

	/**
	 * Counts how many of some pages each value of each filter would leave.
	 *
	 * @param pages whatever the choice
	 */
	counts(pages: readonly number[], choice: Choice): Counts {
		const rows = pages.map((page) => this.#valuesOf(page));
		return Object.fromEntries(
			[...this.#filters.keys()]
				.filter((filter) => !UNCOUNTED.has(filter))
				.map((filter) => [filter, Object.fromEntries(countValues(rows, choice, filter))]),
		);
	}

	#valuesOf(page: number): Map<string, Set<string>> {
		if (this.#values.length === 0) {
			for (const [filter, values] of this.#filters) {
				if (UNCOUNTED.has(filter)) continue;
				for (const [value, pages] of values) {
					for (const number of pages) {
						const own = (this.#values[number] ??= new Map<string, Set<string>>());
						own.set(filter, (own.get(filter) ?? new Set()).add(value));
					}
				}
			}
		}
		return this.#values[page] ?? new Map<string, Set<string>>();
	}
}

/** Readers do not see these. */
const UNCOUNTED = new Set<string>([FILTER.name, FILTER.word, FILTER.lastDay]);

/**
 * Loads the table; the browser has most of its files already, or needs them anyway.
 *
 * @param folder address of the index, with a slash at the end
 * @throws Error if a file does not load
 */
export async function loadPageTable(folder: URL): Promise<PageTable> {
	const entry = (await (await load(new URL('pagefind-entry.json', folder))).json()) as {
		languages: Record<string, { hash: string }>;
	};
	const [language] = Object.values(entry.languages);
	const [meta, pages] = await Promise.all([
		unpacked<Meta>(new URL(`pagefind.${language?.hash ?? ''}.pf_meta`, folder)),
		load(new URL(`${VOCABULARY_FOLDER}/${PAGES_FILE}`, folder))
			.then((response) => response.json() as Promise<PagesFile>)
			.catch(() => undefined),
	]);
	const [, ids, , filters] = meta;
	const filterFile = (name: string) => new URL(`filter/${name}.pf_filter`, folder);
	const files =
		pages?.filter === undefined
			? await Promise.all(filters.map(([, file]) => unpacked<FilterFile>(filterFile(file))))
			: await unpacked<FilterFile[]>(filterFile(`alle_${pages.filter}`));
	return new PageTable(
		ids.map(([id]) => id),
		new Map(files.map(([filter, values]) => [filter, new Map(values)])),
		pages,
	);
}

async function load(address: URL): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address.pathname} does not load: ${response.status}`);
	return response;
}

async function unpacked<T>(address: URL): Promise<T> {
	const bytes = new Uint8Array(await (await load(address)).arrayBuffer());
	// Some servers unpack what they send.
	if (isUnpacked(bytes)) return readCbor(bytes) as T;
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return readCbor(new Uint8Array(await new Response(stream).arrayBuffer())) as T;
}
