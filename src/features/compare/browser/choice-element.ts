import {
	MOST_CASES,
	readTicked,
	TICKED,
	writeComparison,
	writeTicked,
} from '../compare-address.ts';

/**
 * `<vergleich-auswahl>`: the bar below a list that collects the cases ticked in it and links to
 * their comparison. The list's address holds the ticks.
 */
class ChoiceElement extends HTMLElement {
	#ids: readonly string[] = [];

	connectedCallback(): void {
		document.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement && target.name === TICKED) this.#tick(target);
		});
		this.querySelector('[data-aufheben]')?.addEventListener('click', () => {
			this.#choose([]);
			// The focused button is gone, and filters may hide the first cases.
			this.#boxes()
				.find((box) => box.checkVisibility())
				?.focus();
		});
		// A list on several pages exchanges its rows.
		document.addEventListener('katalog-geladen', () => this.#tickBoxes());
		// Browsers put their own values into boxes before this event, WebKit right after it.
		window.addEventListener('pageshow', () => setTimeout(() => this.#readAddress()));
		window.addEventListener('popstate', () => this.#readAddress());
		this.#readAddress();
	}

	#boxes(): HTMLInputElement[] {
		return [...document.querySelectorAll<HTMLInputElement>(`input[name="${TICKED}"]`)];
	}

	#readAddress(): void {
		const known = new Set(this.#boxes().map(({ value }) => value));
		// Of a list on several pages the page knows only some; the comparison names unknown ones.
		const divided = document.querySelector('[data-seitenwahl]') !== null;
		this.#ids = readTicked(location.search).filter((id) => divided || known.has(id));
		this.#show();
	}

	#tick(box: HTMLInputElement): void {
		const others = this.#ids.filter((id) => id !== box.value);
		if (box.checked && others.length >= MOST_CASES) {
			box.checked = false;
			this.#say(
				`${MOST_CASES} Beispiele sind ausgewählt, mehr passen nicht nebeneinander. Nehmen Sie zuerst eines weg.`,
			);
			return;
		}
		this.#choose(box.checked ? [...others, box.value] : others);
	}

	#choose(ids: readonly string[]): void {
		this.#ids = ids;
		const query = writeTicked(location.search, ids);
		history.replaceState(history.state, '', location.pathname + query + location.hash);
		this.#show();
	}

	#tickBoxes(): void {
		for (const box of this.#boxes()) box.checked = this.#ids.includes(box.value);
	}

	#show(): void {
		this.#tickBoxes();
		for (const page of document.querySelectorAll<HTMLAnchorElement>('[data-seitenwahl] a')) {
			page.search = writeTicked('', this.#ids);
		}
		const count = this.#ids.length;
		this.toggleAttribute('data-leer', count === 0);
		const link = this.querySelector<HTMLAnchorElement>('[data-vergleichen]');
		if (link) {
			link.hidden = count < 2;
			link.search = writeComparison({ ids: [...this.#ids] });
		}
		this.#say(
			count === 0
				? ''
				: count === 1
					? '1 Beispiel ausgewählt. Wählen Sie noch mindestens eines.'
					: `${count} Beispiele ausgewählt.`,
		);
	}

	#say(text: string): void {
		const status = this.querySelector('[data-meldung]');
		if (status && status.textContent !== text) status.textContent = text;
	}
}

if (!customElements.get('vergleich-auswahl')) {
	customElements.define('vergleich-auswahl', ChoiceElement);
}
