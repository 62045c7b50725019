import {
	boxesOf,
	foldOnNarrow,
	showActive,
	showChoice,
} from '../../catalogue/browser/filter-dom.ts';
import { chosenValues, toggled, type Choice } from '../../catalogue/browser/filter-state.ts';
import type { SearchFacet } from '../search-facets.ts';
import { filterGroups } from './filter-groups.ts';
import { hasWords } from './found-words.ts';
import { HitList } from './hit-list.ts';
import { offeredFilters } from './offered-filters.ts';
import { readRequest, SearchHistory, writeRequest, type Place } from './search-address.ts';
import type { Counts } from './page-table.ts';
import { SearchClient } from './search-client.ts';
import { IdeaList } from './idea-list.ts';
import {
	hitsMessage,
	literalLabel,
	NOTHING_TYPED,
	NO_WORDS,
	shortened,
} from './search-messages.ts';
import { GIVEN_UP, showState, type State } from './search-state.ts';
import type { Waiting } from './waiting.ts';

/** Cause of the first search. */
export type Start = 'arrived' | 'typed' | 'submitted';

const TYPING_PAUSE = 60;
const SCROLL_PAUSE = 150;

/** @returns undefined if the page lacks a part. */
export function searchPage(
	root: HTMLElement,
	waiting: Waiting | undefined,
): SearchPage | undefined {
	const part = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector);
	const form = part<HTMLFormElement>('form[role="search"]');
	const input = part<HTMLInputElement>('input[name="q"]');
	const list = part('#treffer');
	const more = part<HTMLButtonElement>('[data-weitere]');
	const message = part('[data-meldung]');
	const filterForm = part<HTMLFormElement>('[data-filterfeld]');
	const active = part('[data-aktive]');
	const literal = part('[data-woertlich]');
	const ideas = part('[data-ideen]');
	if (!form || !input || !list || !more || !message || !filterForm) return undefined;
	if (!active || !literal || !ideas || !waiting) return undefined;
	const parts = { form, input, message, filterForm, active, literal, list, more, ideas };
	return new SearchPage(root, parts, waiting);
}

interface Parts {
	form: HTMLFormElement;
	input: HTMLInputElement;
	message: HTMLElement;
	filterForm: HTMLFormElement;
	active: HTMLElement;
	literal: HTMLElement;
	list: HTMLElement;
	more: HTMLButtonElement;
	ideas: HTMLElement;
}

/** The search page: field, hits, filters, history. */
export class SearchPage {
	readonly #root: HTMLElement;
	readonly #parts: Parts;
	readonly #list: HitList;
	readonly #ideas: IdeaList;
	readonly #waiting: Waiting;
	#client: SearchClient | undefined;
	#failures = 0;
	readonly #facets: readonly SearchFacet[];
	readonly #facetIds: readonly string[];
	readonly #history = new SearchHistory(history, location.search);
	readonly #title = document.title;
	#choice: Choice = new Map();
	/** How many of the hits a filter's value leaves. */
	#count: (facet: string, value: string) => number = () => 0;
	#run = 0;
	#pause: number | undefined;
	#scrolling: number | undefined;

	constructor(root: HTMLElement, parts: Parts, waiting: Waiting) {
		this.#root = root;
		this.#parts = parts;
		this.#waiting = waiting;
		this.#list = new HitList(parts.list, parts.more, () => this.#fail());
		this.#ideas = new IdeaList(parts.ideas, (text) => this.#searchInstead(text));
		this.#facets = JSON.parse(root.dataset.filter ?? '[]') as SearchFacet[];
		this.#facetIds = this.#facets.map(({ id }) => id);
		this.#listen();
		const details = root.querySelector<HTMLDetailsElement>('[data-filterbereich]');
		if (details) foldOnNarrow(details, () => this.#choice.size > 0);
	}

	/** Runs the first search. */
	begin(start: Start): void {
		if (start === 'arrived') {
			this.#arrive();
			return;
		}
		this.#choice = readRequest(location.search, this.#facetIds).choice;
		if (start === 'submitted') this.#submit();
		else this.#type();
	}

	/** Repeats the search. */
	again(): void {
		void this.#search();
	}

	/** Removes the hits and ignores the result of the running search. */
	stop(): void {
		this.#run++;
		this.#list.clear();
		this.#show('fehler', GIVEN_UP, {});
	}

	#listen(): void {
		const { form, input, filterForm, literal } = this.#parts;
		literal.addEventListener('click', () => {
			input.value = `"${input.value.trim()}"`;
			this.#submit();
			input.focus();
		});
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#submit();
		});
		input.addEventListener('input', () => {
			clearTimeout(this.#pause);
			this.#pause = window.setTimeout(() => this.#type(), TYPING_PAUSE);
		});
		// Open suggestions stop the event before it arrives here.
		input.addEventListener('keydown', (event) => {
			if (event.key === 'ArrowDown' && this.#list.focusFirst()) event.preventDefault();
		});
		filterForm.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement) {
				this.#refine(toggled(this.#choice, target.name, target.value));
			}
		});
		filterForm.addEventListener('submit', (event) => event.preventDefault());
		window.addEventListener('popstate', () => {
			this.#history.arrived(location.search);
			this.#arrive();
		});
		// Chromium no longer changes the entry of a page that is going away, and WebKit does not tell where scrolling ends.
		window.addEventListener('pagehide', () => this.#note());
		window.addEventListener('scroll', () => {
			clearTimeout(this.#scrolling);
			this.#scrolling = window.setTimeout(() => this.#note(), SCROLL_PAUSE);
		});
	}

	/** Notes how far the reader has come. */
	#note(): void {
		const hits = this.#list.shown;
		if (hits > 0) this.#history.left({ hits, top: Math.round(window.scrollY) });
	}

	#query(): string {
		return writeRequest({ text: this.#parts.input.value, choice: this.#choice });
	}

	#submit(): void {
		this.#history.submitted(this.#query(), location.pathname);
		void this.#search();
		if (!this.#parts.input.value.trim()) this.#parts.message.textContent = NOTHING_TYPED;
	}

	#type(): void {
		this.#history.typed(this.#query(), location.pathname);
		void this.#search();
	}

	/** Searches for another idea, without the filters that may be the reason for no hits. */
	#searchInstead(text: string): void {
		this.#parts.input.value = text;
		this.#choice = new Map();
		this.#submit();
		// The focused link disappears.
		this.#parts.message.focus();
	}

	#arrive(): void {
		const { input } = this.#parts;
		const { text, choice } = readRequest(location.search, this.#facetIds, input.maxLength);
		input.value = text;
		this.#choice = choice;
		void this.#search(this.#history.place);
	}

	#refine(choice: Choice): void {
		this.#choice = new Map([...choice].filter(([, values]) => values.size > 0));
		this.#history.refined(this.#query(), location.pathname);
		void this.#search();
	}

	/** Loads everything anew after a failure, because Pagefind caches failed loads. */
	#load(): SearchClient {
		const { index = '', basis = '/' } = this.#root.dataset;
		const address = this.#failures === 0 ? index : `${index}?versuch=${this.#failures}`;
		this.#client ??= new SearchClient(address, basis);
		return this.#client;
	}

	#fail(): void {
		this.#failures++;
		this.#client = undefined;
		this.#list.clear();
		this.#show('fehler', undefined, {});
	}

	/** @param place how far the reader had come before they left; undefined for a new search */
	async #search(place?: Place): Promise<void> {
		clearTimeout(this.#pause);
		const run = ++this.#run;
		const text = this.#parts.input.value;
		document.title = text.trim() ? `${shortened(text)} – ${this.#title}` : this.#title;
		if (!hasWords(text)) {
			this.#waiting.stop();
			this.#list.clear();
			this.#show('bereit', text.trim() ? NO_WORDS : '', {});
			return;
		}
		this.#root.dataset.suche = 'laeuft';
		this.#waiting.start();
		try {
			const result = await this.#load().search(text, this.#choice);
			const { hits, counts } = result;
			if (run !== this.#run) return;
			const current = await this.#list.show(result, text, () => run === this.#run, place?.hits);
			if (current) {
				const message = hitsMessage(text, result);
				this.#show(hits.length > 0 ? 'fertig' : 'leer', message, counts);
				this.#offerLiteral(result.repaired === undefined ? undefined : text);
				this.#ideas.show(hits.length > 0 ? [] : (result.ideas ?? []));
				if (place) window.scrollTo({ top: place.top, behavior: 'instant' });
			}
		} catch {
			if (run === this.#run) this.#fail();
		}
	}

	/** Shows the button that leads from a corrected search back to the typed text. */
	#offerLiteral(text: string | undefined): void {
		const { literal } = this.#parts;
		literal.hidden = text === undefined;
		literal.textContent = text === undefined ? '' : literalLabel(text);
	}

	#show(state: State, message: string | undefined, counts: Counts): void {
		this.#waiting.stop();
		const filtered = this.#choice.size > 0 && state !== 'fehler' && state !== 'bereit';
		const offered = state === 'fertig' || filtered ? this.#showFilters(counts) : 0;
		this.#root.classList.toggle('katalog--mit-filter', offered > 0);
		const active = state === 'fertig' || filtered ? this.#choice : new Map<string, Set<string>>();
		showActive(
			this.#parts.active,
			active,
			(_, value) => value,
			(choice) => this.#refine(choice),
			this.#parts.message,
		);
		this.#offerLiteral(undefined);
		showState(this.#root, state, message, filtered);
	}

	#showFilters(counts: Counts): number {
		const { filterForm } = this.#parts;
		const filters = offeredFilters(this.#facets, counts, this.#choice);
		const names = JSON.stringify(
			filters.map(({ id, options }) => [id, options.map((o) => o.value)]),
		);
		if (filterForm.dataset.werte !== names) {
			const focused = document.activeElement;
			filterForm.dataset.werte = names;
			const groups = filterForm.querySelectorAll<HTMLDetailsElement>('[data-gruppe]');
			const before = new Map([...groups].map((group) => [group.dataset.gruppe, group.open]));
			filterForm.replaceChildren(...filterGroups(filters, before));
			if (focused instanceof HTMLInputElement) {
				boxesOf(filterForm)
					.find((box) => box.name === focused.name && box.value === focused.value)
					?.focus();
			}
		}
		this.#count = (facet, value) => counts[facet]?.[value] ?? 0;
		showChoice(filterForm, this.#choice, this.#count);
		const badge = this.#root.querySelector('[data-filterzahl]');
		const ticked = chosenValues(this.#choice).length;
		if (badge) badge.textContent = ticked > 0 ? `(${ticked})` : '';
		return filters.length;
	}
}
