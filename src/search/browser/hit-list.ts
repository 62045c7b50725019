import { hitItem } from './hit-item.ts';
import type { Hits } from './search-client.ts';
import { moreLabel } from './search-messages.ts';

const STEP = 10;

/** The hits on the page: ten at first, ten more on demand. */
export class HitList {
	readonly #list: HTMLElement;
	readonly #more: HTMLButtonElement;
	readonly #failed: () => void;
	#hits: Hits['hits'] = [];
	#hash = '';

	/** @param failed called when more hits do not load */
	constructor(list: HTMLElement, more: HTMLButtonElement, failed: () => void) {
		this.#list = list;
		this.#more = more;
		this.#failed = failed;
		more.addEventListener('click', () => void this.#showMore());
		// Only a link that is about to be followed says what it was found by.
		for (const event of ['pointerdown', 'keydown'] as const) {
			list.addEventListener(event, ({ target }) => {
				const link = target instanceof Element ? target.closest('a') : null;
				if (link) link.hash = this.#hash;
			});
		}
	}

	/**
	 * Replaces what is shown.
	 *
	 * @param isCurrent asked once the hits are loaded; a newer query may have overtaken this one
	 * @returns whether the hits were shown
	 */
	async show(hits: Hits['hits'], isCurrent: () => boolean): Promise<boolean> {
		const items = await load(hits.slice(0, STEP));
		if (!isCurrent()) return false;
		this.#hits = hits;
		this.#list.replaceChildren(...items);
		this.#offerMore();
		return true;
	}

	/** Gives links the address part that lets their page mark what was found. */
	carry(hash: string): void {
		this.#hash = hash;
	}

	clear(): void {
		this.#hits = [];
		this.#list.replaceChildren();
		this.#offerMore();
	}

	/** @returns false if there is no hit to go to. */
	focusFirst(): boolean {
		const link = this.#list.querySelector('a');
		link?.focus();
		return link !== null;
	}

	async #showMore(): Promise<void> {
		const hits = this.#hits;
		const shown = this.#list.childElementCount;
		this.#more.disabled = true;
		try {
			const items = await load(hits.slice(shown, shown + STEP));
			if (hits !== this.#hits) return;
			this.#list.append(...items);
			items[0]?.querySelector('a')?.focus();
		} catch {
			if (hits === this.#hits) this.#failed();
		} finally {
			this.#more.disabled = false;
			this.#offerMore();
		}
	}

	#offerMore(): void {
		const label = moreLabel(this.#list.childElementCount, this.#hits.length, STEP);
		this.#more.hidden = label === undefined;
		if (label) this.#more.textContent = label;
	}
}

async function load(hits: Hits['hits']): Promise<HTMLLIElement[]> {
	const loaded = await Promise.all(hits.map((hit) => hit.data()));
	return loaded.map(hitItem);
}
