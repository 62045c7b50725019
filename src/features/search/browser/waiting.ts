const RUNNING = 'Die Suche läuft …';
const LONG = 'Die Suche läuft noch. Die Verbindung ist langsam.';
const SLOW = 500;
const VERY_SLOW = 10_000;

/** Announces that a search takes long, and offers alternatives after ten seconds. */
export class Waiting {
	readonly #message: HTMLElement | null;
	readonly #offer: HTMLElement | null;
	#timers: number[] = [];

	/** @param root the search page with its parts `data-meldung`, `data-langsam` and `data-warten` */
	constructor(root: ParentNode) {
		this.#message = root.querySelector<HTMLElement>('[data-meldung]');
		this.#offer = root.querySelector<HTMLElement>('[data-langsam]');
		root.querySelector('[data-warten]')?.addEventListener('click', () => {
			this.#message?.focus();
			this.announce();
			this.start();
		});
	}

	/** Starts the timers, anew if they run already. */
	start(): void {
		this.stop();
		this.#timers = [
			window.setTimeout(() => this.announce(), SLOW),
			window.setTimeout(() => {
				this.#say(LONG);
				if (this.#offer) this.#offer.hidden = false;
			}, VERY_SLOW),
		];
	}

	/** Announces at once that the search runs. */
	announce(): void {
		this.#say(RUNNING);
	}

	stop(): void {
		for (const timer of this.#timers) clearTimeout(timer);
		if (!this.#offer) return;
		// The focused button disappears.
		if (this.#offer.contains(document.activeElement)) this.#message?.focus();
		this.#offer.hidden = true;
	}

	#say(text: string): void {
		if (this.#message) this.#message.textContent = text;
	}
}
