import { suggestionItem } from './suggestion-item.ts';
import { suggestionsMessage } from './search-messages.ts';
import { loaderOf, Suggestions, type Suggestion } from './suggestions.ts';

const MOST = 8;
/** On the search page the hits are below, which leaves less room for suggestions. */
const MOST_ABOVE_HITS = 3;
/** Delay in milliseconds: a screen reader should first announce the letters typed. */
const SAID_AFTER = 900;
/** Delay in milliseconds, so that a press reaches its target before the list closes. */
const CLOSED_AFTER = 200;

/**
 * Offers pages under a search field, after the WAI-ARIA pattern "editable combobox with list
 * autocomplete"; choosing one opens it.
 *
 * @param typed true if the reader has typed already
 */
export function suggestBelow(form: HTMLFormElement, input: HTMLInputElement, typed: boolean): void {
	const box = new SuggestionBox(form, input);
	if (typed) box.update();
}

class SuggestionBox {
	readonly #form: HTMLFormElement;
	readonly #input: HTMLInputElement;
	readonly #list = document.createElement('ul');
	readonly #message = document.createElement('p');
	readonly #base: URL;
	readonly #suggestions: Suggestions;
	readonly #aboveHits: boolean;
	#shown: readonly Suggestion[] = [];
	#active = -1;
	/** True if something was offered since the list last closed; else nothing is announced. */
	#offered = false;
	#run = 0;
	#saying: number | undefined;

	constructor(form: HTMLFormElement, input: HTMLInputElement) {
		this.#form = form;
		this.#input = input;
		// The form's action is `suche/` below the portal's base.
		this.#base = new URL('../', form.action);
		this.#suggestions = new Suggestions(loaderOf(this.#base));
		this.#aboveHits = form.closest('suche-seite') !== null;
		this.#build();
		this.#listen();
	}

	/** Shows suggestions for the text in the field. */
	update(): void {
		const run = ++this.#run;
		const most = this.#aboveHits ? MOST_ABOVE_HITS : MOST;
		void this.#suggestions.find(this.#input.value, most).then((found) => {
			if (run === this.#run) this.#show(found);
		});
	}

	#build(): void {
		const list = this.#list;
		list.id = `${this.#input.id}-vorschlaege`;
		list.className = 'vorschlaege';
		list.hidden = true;
		list.setAttribute('role', 'listbox');
		list.setAttribute('aria-label', 'Vorschläge');
		this.#input.setAttribute('aria-controls', list.id);
		this.#message.className = 'nur-vorlesen';
		this.#message.setAttribute('aria-live', 'polite');
		this.#form.append(list, this.#message);
	}

	#listen(): void {
		const [form, input, list] = [this.#form, this.#input, this.#list];
		input.addEventListener('input', () => this.update());
		// Runs before the listeners of the field, which do not know of suggestions.
		form.addEventListener('keydown', (event) => this.#press(event), { capture: true });
		form.addEventListener('submit', () => this.#close());
		// The focus stays in the field.
		list.addEventListener('pointerdown', (event) => event.preventDefault());
		list.addEventListener('mousedown', (event) => event.preventDefault());
		list.addEventListener('click', (event) => {
			const option = event.target instanceof Element && event.target.closest('[role="option"]');
			if (option) this.#open([...list.children].indexOf(option), event.ctrlKey || event.metaKey);
		});
		let pressed = false;
		for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const) {
			const note = () => (pressed = type === 'pointerdown');
			document.addEventListener(type, note, { capture: true });
		}
		const closeSoon = () =>
			window.setTimeout(() => {
				if (document.activeElement !== input) this.#close();
			}, CLOSED_AFTER);
		input.addEventListener('blur', () => {
			// Closing at once would move the hits under a pressed pointer.
			if (!this.#aboveHits) this.#close();
			else if (pressed) document.addEventListener('pointerup', closeSoon, { once: true });
			else closeSoon();
		});
		window.addEventListener('pagehide', () => this.#close());
	}

	#press(event: KeyboardEvent): void {
		if (event.target !== this.#input || event.isComposing) return;
		const open = !this.#list.hidden;
		const { key } = event;
		if (key === 'ArrowDown' && !open && !this.#aboveHits && this.#input.value) {
			this.update();
		} else if ((key === 'ArrowDown' || key === 'ArrowUp') && open && !event.altKey) {
			this.#move(key === 'ArrowDown' ? 1 : -1);
		} else if (key === 'ArrowUp' && event.altKey && open) {
			this.#close();
		} else if (key === 'Escape' && open) {
			this.#close();
		} else if (key === 'Enter' && open && this.#active >= 0) {
			this.#open(this.#active, event.ctrlKey || event.metaKey);
		} else {
			if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) this.#activate(-1);
			return;
		}
		event.preventDefault();
		event.stopPropagation();
	}

	/** Moves by one; the field itself comes between the last and the first option. */
	#move(step: 1 | -1): void {
		const places = this.#shown.length + 1;
		this.#activate(((this.#active + 1 + step + places) % places) - 1);
	}

	#activate(index: number): void {
		this.#active = index;
		for (const [place, option] of [...this.#list.children].entries()) {
			option.setAttribute('aria-selected', String(place === index));
		}
		const active = this.#list.children.item(index);
		if (active) {
			this.#input.setAttribute('aria-activedescendant', active.id);
			active.scrollIntoView({ block: 'nearest' });
		} else {
			this.#input.removeAttribute('aria-activedescendant');
		}
	}

	#show(found: readonly Suggestion[]): void {
		// The reader has left the field meanwhile.
		if (document.activeElement !== this.#input) return;
		this.#shown = found;
		this.#list.replaceChildren(
			...found.map((suggestion, index) => suggestionItem(suggestion, `${this.#list.id}-${index}`)),
		);
		this.#activate(-1);
		this.#list.hidden = found.length === 0;
		this.#input.setAttribute('aria-expanded', String(found.length > 0));
		this.#offered ||= found.length > 0;
		this.#say(this.#offered ? suggestionsMessage(found.length) : '');
	}

	#close(): void {
		this.#run++;
		this.#list.hidden = true;
		this.#input.setAttribute('aria-expanded', 'false');
		this.#activate(-1);
		this.#offered = false;
		this.#say('');
	}

	#say(message: string): void {
		clearTimeout(this.#saying);
		const nothing = suggestionsMessage(0);
		if (message === nothing && this.#message.textContent === nothing) return;
		this.#message.textContent = '';
		if (!message) return;
		this.#saying = window.setTimeout(() => (this.#message.textContent = message), SAID_AFTER);
	}

	#open(index: number, elsewhere: boolean): void {
		const suggestion = this.#shown[index];
		if (!suggestion) return;
		const address = new URL(suggestion.path, this.#base);
		if (elsewhere) {
			window.open(address, '_blank', 'noopener');
			return;
		}
		this.#close();
		location.assign(address);
	}
}
