import { parseChoice, writeChoice, type Choice } from '../../catalogue/browser/filter-state.ts';

/** The search that the address of the page asks for. */
export interface SearchRequest {
	/** As typed. */
	text: string;
	choice: Choice;
}

/**
 * @param facets ids of the page's filters
 * @param longest length of the text at most, in UTF-16 units; the rest is cut off
 */
export function readRequest(
	query: string,
	facets: readonly string[],
	longest = Infinity,
): SearchRequest {
	const text = new URLSearchParams(query).get('q') ?? '';
	// Half of a surrogate pair is not a character.
	const fitting = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
	return { text: fitting, choice: parseChoice(query, facets) };
}

/** @returns the query with its question mark, the text first. */
export function writeRequest({ text, choice }: SearchRequest): string {
	return writeChoice(choice, { q: text.trim() });
}

/** How far a reader had come in a list of hits. */
export interface Place {
	/** How many hits were shown. */
	hits: number;
	/** How far the page was scrolled, in CSS pixels. */
	top: number;
}

/** What is used of the browser's history. */
type BrowserHistory = Pick<History, 'pushState' | 'replaceState' | 'scrollRestoration' | 'state'>;

/**
 * Updates the browser's history: typing changes the current entry; submitting adds one and restores
 * the entry before it to its address before typing.
 */
export class SearchHistory {
	readonly #history: BrowserHistory;
	#shown: string;
	#submitted: string;

	/** @param query the query of the current address */
	constructor(history: BrowserHistory, query: string) {
		this.#history = history;
		this.#shown = query;
		this.#submitted = query;
	}

	/** Takes over the query in the address after loading or going back. */
	arrived(query: string): void {
		this.#shown = query;
		this.#submitted = query;
	}

	/** Call while the reader types. */
	typed(query: string, path: string): void {
		if (query === this.#shown) return;
		this.#history.replaceState(null, '', path + query);
		this.#shown = query;
	}

	/** Call after a filter was ticked: the current entry changes for good, unless another text was typed before. */
	refined(query: string, path: string): void {
		if (this.#shown !== this.#submitted) {
			this.submitted(query, path);
			return;
		}
		this.typed(query, path);
		this.arrived(query);
	}

	/** Call when the reader leaves the page: notes how far they had come. */
	left(place: Place): void {
		// The browser would scroll before the hits are there, or once more after them.
		this.#history.scrollRestoration = 'manual';
		this.#history.replaceState(place, '');
	}

	/** How far the reader had come when they left this entry; undefined for one that is new. */
	get place(): Place | undefined {
		const { hits, top } = (this.#history.state ?? {}) as Partial<Place>;
		return typeof hits === 'number' && typeof top === 'number' ? { hits, top } : undefined;
	}

	/** Call after Enter or the button. */
	submitted(query: string, path: string): void {
		if (query === this.#submitted) {
			this.typed(query, path);
			return;
		}
		if (this.#shown !== this.#submitted) {
			this.#history.replaceState(null, '', path + this.#submitted);
		}
		this.#history.pushState(null, '', path + query);
		this.arrived(query);
	}
}
