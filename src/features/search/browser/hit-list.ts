import { element } from '#src/base/browser/element.ts';
import { hitItem } from './hit-item.ts';
import type { Hits } from './search-client.ts';
import { moreLabel, REST, restLabel } from './search-messages.ts';

const STEP = 10;

/** A reader who comes back waits for no more than these. */
const MOST_AT_ONCE = 200;

type Shown = Pick<Hits, 'hits' | 'rest'>;

/** The hits on the page: ten at first, ten more on demand. */
export class HitList {
	readonly #list: HTMLElement;
	readonly #more: HTMLButtonElement;
	readonly #failed: () => void;
	#hits: Hits['hits'] = [];
	/** Index of the first page that has only some of the words. */
	#restFrom = Infinity;
	#shown = 0;
	#hash = '';

	/** @param failed called when more hits do not load */
	constructor(list: HTMLElement, more: HTMLButtonElement, failed: () => void) {
		this.#list = list;
		this.#more = more;
		this.#failed = failed;
		more.addEventListener('click', () => void this.#showMore());
		// A link has the hash only while it is followed, so that nobody copies it.
		for (const event of ['click', 'auxclick'] as const) {
			list.addEventListener(event, ({ target }) => {
				const link = target instanceof Element ? target.closest('a') : null;
				if (!link) return;
				const { href } = link;
				link.hash = this.#hash;
				setTimeout(() => (link.href = href));
			});
		}
	}

	/** How many hits are shown. */
	get shown(): number {
		return this.#shown;
	}

	/**
	 * Replaces the hits.
	 *
	 * @param count how many to show at least, for a reader who comes back
	 * @param isCurrent called once the hits are loaded; false if a newer query has overtaken this one
	 * @returns true if the hits were shown
	 */
	async show({ hits, rest = [] }: Shown, isCurrent: () => boolean, count = 0): Promise<boolean> {
		const all = [...hits, ...rest];
		const most = Math.max(STEP, Math.min(count, MOST_AT_ONCE));
		// Pages with single words are shown on demand only.
		const items = await load(
			all.slice(0, count > hits.length ? most : Math.min(most, hits.length)),
		);
		if (!isCurrent()) return false;
		this.clear();
		this.#hits = all;
		this.#restFrom = rest.length > 0 ? hits.length : Infinity;
		this.#add(items);
		return true;
	}

	/** Sets the hash of the links, by which a page marks the words found. */
	carry(hash: string): void {
		this.#hash = hash;
	}

	clear(): void {
		this.#hits = [];
		this.#shown = 0;
		this.#list.replaceChildren();
		this.#offerMore();
	}

	/** @returns false if there is no hit. */
	focusFirst(): boolean {
		const link = this.#list.querySelector('a');
		link?.focus();
		return link !== null;
	}

	#add(items: readonly HTMLLIElement[]): void {
		for (const item of items) {
			if (this.#shown === this.#restFrom) this.#list.append(separator());
			this.#list.append(item);
			this.#shown++;
		}
		this.#offerMore();
	}

	async #showMore(): Promise<void> {
		const hits = this.#hits;
		this.#more.disabled = true;
		try {
			const items = await load(hits.slice(this.#shown, Math.min(this.#end, this.#shown + STEP)));
			if (hits !== this.#hits) return;
			this.#add(items);
			items[0]?.querySelector('a')?.focus();
		} catch {
			if (hits === this.#hits) this.#failed();
		} finally {
			this.#more.disabled = false;
			this.#offerMore();
		}
	}

	/** Where the list ends: before the pages with single words until one of them was asked for. */
	get #end(): number {
		return this.#shown < this.#restFrom
			? Math.min(this.#restFrom, this.#hits.length)
			: this.#hits.length;
	}

	#offerMore(): void {
		const isRest = this.#shown === this.#restFrom && this.#shown < this.#hits.length;
		const label = isRest
			? restLabel(this.#hits.length - this.#shown)
			: moreLabel(this.#shown, this.#end, STEP);
		this.#more.hidden = label === undefined;
		if (label) this.#more.textContent = label;
	}
}

/** Separates pages with all words from those with some. */
function separator(): HTMLLIElement {
	return element('li', { class: 'trefferliste__rest' }, element('h2', {}, REST));
}

async function load(hits: Hits['hits']): Promise<HTMLLIElement[]> {
	const loaded = await Promise.all(hits.map((hit) => hit.data()));
	return loaded.map(hitItem);
}
