import { pageAddress, pageOfPlace } from '../list-pages.ts';
import type { FilterIndex } from '../filter-index.ts';

/** Where the pieces of a list lie, and how it is divided. */
export interface PiecesOf {
	/** Address of the first page, with the portal's base. */
	list: string;
	/** Number of pages. */
	of: number;
	/** Entries on each page but the last. */
	size: number;
}

/** Loads a list piece by piece, each once: the index, orders, and rows from the list's other pages. */
export class ListPieces {
	readonly #from: PiecesOf;
	readonly #files = new Map<string, Promise<unknown>>();
	readonly #rows = new Map<number, HTMLElement>();

	/** @param rows place of an entry → its row, of those the page has */
	constructor(from: PiecesOf, rows: ReadonlyMap<number, HTMLElement>) {
		this.#from = from;
		this.#rows = new Map(rows);
	}

	index(): Promise<FilterIndex> {
		return this.#once('auswahl.json', readJson) as Promise<FilterIndex>;
	}

	/** @returns the places of the entries in an order; undefined for the list's own */
	async order(name: string): Promise<number[] | undefined> {
		if (name === '') return undefined;
		return this.#once(`sortiert-${name}.json`, readJson) as Promise<number[]>;
	}

	/** @returns the rows of some entries, in the order given */
	async rows(places: readonly number[]): Promise<HTMLElement[]> {
		const missing = places.filter((place) => !this.#rows.has(place));
		const pages = new Set(missing.map((place) => pageOfPlace(this.#from, place)));
		await Promise.all([...pages].map((page) => this.#page(page)));
		return places.flatMap((place) => this.#rows.get(place) ?? []);
	}

	async #page(number: number): Promise<void> {
		const loaded = this.#once(pageAddress('', number), async (response) =>
			rowsByPlace(new DOMParser().parseFromString(await response.text(), 'text/html')),
		);
		for (const [place, row] of (await loaded) as Map<number, HTMLElement>) {
			if (!this.#rows.has(place)) this.#rows.set(place, document.adoptNode(row));
		}
	}

	/** A failure is forgotten, so that the next attempt loads again. */
	#once(path: string, read: (response: Response) => Promise<unknown>): Promise<unknown> {
		const known = this.#files.get(path);
		if (known) return known;
		const loading = fetch(this.#from.list + path).then((response) => {
			if (!response.ok) throw new Error(`${path}: ${response.status}`);
			return read(response);
		});
		this.#files.set(path, loading);
		loading.catch(() => this.#files.delete(path));
		return loading;
	}
}

/** @returns place of an entry in the whole list → its row, of the rows in a page's list */
export function rowsByPlace(page: ParentNode): Map<number, HTMLElement> {
	const rows = page.querySelectorAll<HTMLElement>('[data-zeilen] > [data-platz]');
	return new Map([...rows].map((row) => [Number(row.dataset.platz), row]));
}

function readJson(response: Response): Promise<unknown> {
	return response.json();
}
