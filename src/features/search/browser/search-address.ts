import { parseChoice, writeChoice, type Choice } from '../../catalogue/browser/filter-state.ts';

/** What the address of the search page says. */
export interface SearchRequest {
	/** As typed. */
	text: string;
	choice: Choice;
}

/**
 * @param facets ids of the filters the page knows
 * @param longest text the field takes, in UTF-16 units; the rest is left out
 */
export function readRequest(
	query: string,
	facets: readonly string[],
	longest = Infinity,
): SearchRequest {
	const text = new URLSearchParams(query).get('q') ?? '';
	// Half of a pair of surrogates is no letter.
	const fitting = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
	return { text: fitting, choice: parseChoice(query, facets) };
}

/** @returns the query with its question mark, the text first. */
export function writeRequest({ text, choice }: SearchRequest): string {
	return writeChoice(choice, { q: text.trim() });
}

/**
 * Keeps the browser's history in step: typing changes the entry at hand, submitting makes a new
 * one and gives the entry before it the address it had before the reader typed.
 */
export class SearchHistory {
	readonly #history: Pick<History, 'pushState' | 'replaceState'>;
	#shown: string;
	#submitted: string;

	/** @param query the query of the address at hand */
	constructor(history: Pick<History, 'pushState' | 'replaceState'>, query: string) {
		this.#history = history;
		this.#shown = query;
		this.#submitted = query;
	}

	/** The query now in the address, come by load or by going back. */
	arrived(query: string): void {
		this.#shown = query;
		this.#submitted = query;
	}

	/** While typing. */
	typed(query: string, path: string): void {
		if (query === this.#shown) return;
		this.#history.replaceState(null, '', path + query);
		this.#shown = query;
	}

	/** After a filter was ticked: the entry at hand changes for good. */
	refined(query: string, path: string): void {
		this.typed(query, path);
		this.arrived(query);
	}

	/** After Enter or the button. */
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
