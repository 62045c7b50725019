import {
	boxesOf,
	foldOnNarrow,
	showActive,
	showChoice,
} from '../../catalogue/browser/filter-dom.ts';
import { chosenValues, toggled, type Choice } from '../../catalogue/browser/filter-state.ts';
import type { SearchFacet } from '../search-facets.ts';
import { filterGroups } from './filter-groups.ts';
import { foundHash, hasWords } from './found-words.ts';
import { HitList } from './hit-list.ts';
import { offeredFilters } from './offered-filters.ts';
import { readRequest, SearchHistory, writeRequest } from './search-address.ts';
import type { Counts, SearchClient } from './search-client.ts';
import { FAILED, hitsMessage, literalLabel, RUNNING } from './search-messages.ts';

type State = 'bereit' | 'laeuft' | 'fertig' | 'leer' | 'fehler';

const TYPING_PAUSE = 60;
const SLOW = 500;

/**
 * `<suche-seite>`: searches what the address or the field says. `data-index` is the address of
 * Pagefind's bundle, `data-basis` the portal's base path, `data-filter` the filters as JSON.
 */
class SearchElement extends HTMLElement {
	connectedCallback(): void {
		const part = <E extends HTMLElement>(selector: string) => this.querySelector<E>(selector);
		const form = part<HTMLFormElement>('form[role="search"]');
		const input = part<HTMLInputElement>('input[name="q"]');
		const list = part('#treffer');
		const more = part<HTMLButtonElement>('[data-weitere]');
		const message = part('[data-meldung]');
		const filterForm = part<HTMLFormElement>('[data-filterfeld]');
		const active = part('[data-aktive]');
		const literal = part('[data-woertlich]');
		if (!form || !input || !list || !more || !message || !filterForm || !active || !literal) return;
		const parts = { form, input, message, filterForm, active, literal };
		new SearchPage(this, parts, new HitList(list, more));
	}
}

interface Parts {
	form: HTMLFormElement;
	input: HTMLInputElement;
	message: HTMLElement;
	filterForm: HTMLFormElement;
	active: HTMLElement;
	literal: HTMLElement;
}

class SearchPage {
	readonly #root: HTMLElement;
	readonly #parts: Parts;
	readonly #list: HitList;
	readonly #addresses: readonly [bundle: string, base: string];
	#client: Promise<SearchClient> | undefined;
	readonly #facets: readonly SearchFacet[];
	readonly #facetIds: readonly string[];
	readonly #history = new SearchHistory(history, location.search);
	readonly #title = document.title;
	#choice: Choice = new Map();
	#run = 0;
	#pause: number | undefined;

	constructor(root: HTMLElement, parts: Parts, list: HitList) {
		this.#root = root;
		this.#parts = parts;
		this.#list = list;
		const { index = '', basis = '/', filter = '[]' } = root.dataset;
		this.#addresses = [index, basis];
		this.#facets = JSON.parse(filter) as SearchFacet[];
		this.#facetIds = this.#facets.map(({ id }) => id);
		this.#listen();
		const details = root.querySelector<HTMLDetailsElement>('[data-filterbereich]');
		if (details) foldOnNarrow(details, () => this.#choice.size > 0);
		this.#arrive();
	}

	#listen(): void {
		const { form, input, filterForm, literal } = this.#parts;
		literal.addEventListener('click', () => {
			input.value = `"${input.value.trim()}"`;
			this.#history.submitted(this.#query(), location.pathname);
			void this.#search();
			input.focus();
		});
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#history.submitted(this.#query(), location.pathname);
			void this.#search();
		});
		input.addEventListener('input', () => {
			clearTimeout(this.#pause);
			this.#pause = window.setTimeout(() => {
				this.#history.typed(this.#query(), location.pathname);
				void this.#search();
			}, TYPING_PAUSE);
		});
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
	}

	#query(): string {
		return writeRequest({ text: this.#parts.input.value, choice: this.#choice });
	}

	#arrive(): void {
		const { text, choice } = readRequest(location.search, this.#facetIds);
		this.#parts.input.value = text;
		this.#choice = choice;
		void this.#search();
	}

	#refine(choice: Choice): void {
		this.#choice = new Map([...choice].filter(([, values]) => values.size > 0));
		this.#history.refined(this.#query(), location.pathname);
		void this.#search();
	}

	/** What only a search needs is loaded with the first one; a failed load is tried again. */
	#load(): Promise<SearchClient> {
		this.#client ??= import('./search-client.ts').then(
			(module) => new module.SearchClient(...this.#addresses),
		);
		this.#client.catch(() => (this.#client = undefined));
		return this.#client;
	}

	async #search(): Promise<void> {
		clearTimeout(this.#pause);
		const run = ++this.#run;
		const text = this.#parts.input.value;
		document.title = text.trim() ? `${text.trim()} – ${this.#title}` : this.#title;
		if (!hasWords(text)) {
			this.#list.clear();
			this.#show('bereit', '', {});
			return;
		}
		this.#root.dataset.suche = 'laeuft';
		const slow = window.setTimeout(() => (this.#parts.message.textContent = RUNNING), SLOW);
		try {
			const client = await this.#load();
			const result = await client.search(text, this.#choice);
			const { hits, counts } = result;
			if (run !== this.#run) return;
			const current = await this.#list.show(hits, () => run === this.#run);
			if (current) {
				const message = hitsMessage(hits.length, text, result);
				this.#show(hits.length > 0 ? 'fertig' : 'leer', message, counts);
				this.#offerLiteral(result.repaired === undefined ? undefined : text);
				this.#list.carry(foundHash(result.query));
			}
		} catch {
			if (run !== this.#run) return;
			this.#list.clear();
			this.#show('fehler', FAILED, {});
		} finally {
			clearTimeout(slow);
		}
	}

	/** Shows the way back from a repaired search to what was typed. */
	#offerLiteral(text: string | undefined): void {
		const { literal } = this.#parts;
		literal.hidden = text === undefined;
		literal.textContent = text === undefined ? '' : literalLabel(text);
	}

	/** Shows the parts of the page meant for a state, `gefiltert` being any state with filters. */
	#show(state: State, message: string, counts: Counts): void {
		const filtered = this.#choice.size > 0 && state !== 'fehler' && state !== 'bereit';
		for (const part of this.#root.querySelectorAll<HTMLElement>('[data-bei]')) {
			const states = part.dataset.bei?.split(' ') ?? [];
			part.hidden = !(states.includes(state) || (filtered && states.includes('gefiltert')));
		}
		const offered = state === 'fertig' || filtered ? this.#showFilters(counts) : 0;
		this.#root.classList.toggle('katalog--mit-filter', offered > 0);
		const active = state === 'fertig' || filtered ? this.#choice : new Map<string, Set<string>>();
		showActive(
			this.#parts.active,
			active,
			(_, value) => value,
			(choice) => {
				this.#refine(choice);
				// The button that had the focus goes away.
				this.#parts.message.focus();
			},
		);
		this.#parts.message.textContent = message;
		this.#offerLiteral(undefined);
		this.#root.dataset.suche = state;
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
			filterForm.replaceChildren(...filterGroups(filters));
			if (focused instanceof HTMLInputElement) {
				boxesOf(filterForm)
					.find((box) => box.name === focused.name && box.value === focused.value)
					?.focus();
			}
		}
		showChoice(filterForm, this.#choice, (facet, value) => counts[facet]?.[value] ?? 0);
		const badge = this.#root.querySelector('[data-filterzahl]');
		const ticked = chosenValues(this.#choice).length;
		if (badge) badge.textContent = ticked > 0 ? `(${ticked})` : '';
		return filters.length;
	}
}

if (!customElements.get('suche-seite')) customElements.define('suche-seite', SearchElement);
