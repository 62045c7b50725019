import { GIVEN_UP, showState } from './search-state.ts';
import type { SearchPage, Start } from './search-page.ts';
import { Waiting } from './waiting.ts';

/**
 * `<suche-seite>`: searches for the text in the address or field. `data-index` is the address of
 * Pagefind's bundle, `data-basis` the portal's base path, `data-filter` the filters as JSON.
 *
 * The code of the search is loaded with the first search; until then this element handles the form.
 * It always handles trying again and giving up.
 */
class SearchElement extends HTMLElement {
	readonly #until = new AbortController();
	#waiting: Waiting | undefined;
	#page: SearchPage | undefined;
	#start: Start = 'arrived';
	#loading = false;
	#givenUp = false;
	#begun = false;

	connectedCallback(): void {
		const form = this.querySelector<HTMLFormElement>('form[role="search"]');
		if (!form || this.#waiting) return;
		this.#waiting = new Waiting(this);
		const { signal } = this.#until;
		form.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				this.#begin('submitted');
			},
			{ signal },
		);
		form.addEventListener('input', () => this.#begin('typed'), { signal });
		this.#on('[data-erneut]', () => this.#again());
		this.#on('[data-aufgeben]', () => this.#giveUp());
		const asked = new URLSearchParams(location.search).get('q')?.trim();
		if (!asked) return;
		// The field has it already (see search-field.ts); the reader may have gone on typing.
		const typed = form.querySelector('input')?.value ?? '';
		this.#begin(typed === '' || asked.startsWith(typed) ? 'arrived' : 'typed');
	}

	#on(selector: string, act: () => void): void {
		this.querySelector(selector)?.addEventListener('click', act);
	}

	#begin(start: Start): void {
		this.#start = start;
		this.#givenUp = false;
		this.dataset.suche = 'laeuft';
		this.#waiting?.start();
		if (this.#loading) return;
		this.#loading = true;
		import('./search-page.ts').then(
			({ searchPage }) => {
				this.#until.abort();
				this.#page = searchPage(this, this.#waiting);
				if (!this.#givenUp) this.#run();
			},
			() => {
				this.#loading = false;
				this.#waiting?.stop();
				if (!this.#givenUp) showState(this, 'fehler');
			},
		);
	}

	#again(): void {
		// The focused button disappears.
		this.querySelector<HTMLElement>('[data-meldung]')?.focus();
		this.#waiting?.announce();
		this.#givenUp = false;
		if (this.#page) this.#run();
		else this.#begin(this.#start);
	}

	/** Runs the first search by its cause, later ones with the text in the field. */
	#run(): void {
		if (this.#begun) this.#page?.again();
		else this.#page?.begin(this.#start);
		this.#begun = this.#page !== undefined;
	}

	#giveUp(): void {
		this.#givenUp = true;
		this.#waiting?.stop();
		if (this.#page) this.#page.stop();
		else showState(this, 'fehler', GIVEN_UP);
		this.querySelector<HTMLElement>('#alles')?.focus();
	}
}

if (!customElements.get('suche-seite')) customElements.define('suche-seite', SearchElement);
