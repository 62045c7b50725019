import { element } from '#src/base/browser/element.ts';
import { foundHash, type Found } from './found-words.ts';
import { hitItem } from './hit-item.ts';
import type { Hit, Hits } from './search-client.ts';
import { moreLabel, REST, restLabel } from './search-messages.ts';

const STEP = 10;

/** A reader who comes back waits for no more than these. */
const MOST_AT_ONCE = 200;

type Shown = Pick<Hits, 'hits' | 'terms' | 'rest' | 'wantsCosts'>;

/** The hits on the page: ten at first, ten more on demand. */
export class HitList {
	readonly #list: HTMLElement;
	readonly #more: HTMLButtonElement;
	readonly #failed: () => void;
	#hits: Hits['hits'] = [];
	/** Index of the first page that has only some of the words. */
	#restFrom = Infinity;
	#shown = 0;
	#asked: Pick<Found, 'terms' | 'typed'> = { terms: [], typed: '' };
	#wantsCosts = false;
	/** Of each link what its page is told of the search. */
	readonly #hashes = new WeakMap<Element, string>();

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
				link.hash = this.#hashes.get(link) ?? '';
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
	 * @param typed the query as the reader typed it
	 * @param count how many to show at least, for a reader who comes back
	 * @param isCurrent called once the hits are loaded; false if a newer query has overtaken this one
	 * @returns true if the hits were shown
	 */
	async show(
		{ hits, terms, rest = [], wantsCosts }: Shown,
		typed: string,
		isCurrent: () => boolean,
		count = 0,
	): Promise<boolean> {
		const all = [...hits, ...rest];
		const most = Math.max(STEP, Math.min(count, MOST_AT_ONCE));
		// Pages with single words are shown on demand only.
		const loaded = await load(
			all.slice(0, count > hits.length ? most : Math.min(most, hits.length)),
		);
		if (!isCurrent()) return false;
		this.clear();
		this.#asked = { terms, typed: typed.trim() };
		this.#wantsCosts = wantsCosts === true;
		this.#hits = all;
		this.#restFrom = rest.length > 0 ? hits.length : Infinity;
		this.#add(loaded);
		return true;
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

	/** @returns the items of the hits */
	#add(loaded: readonly Hit[]): HTMLLIElement[] {
		const items = loaded.map((hit) => {
			const { item, passage } = hitItem(hit, this.#asked.terms, this.#wantsCosts);
			const link = item.querySelector('a');
			if (link) this.#hashes.set(link, foundHash({ ...this.#asked, passage }));
			return item;
		});
		for (const item of items) {
			if (this.#shown === this.#restFrom) this.#list.append(separator());
			this.#list.append(item);
			this.#shown++;
		}
		this.#offerMore();
		return items;
	}

	async #showMore(): Promise<void> {
		const hits = this.#hits;
		this.#more.disabled = true;
		try {
			const loaded = await load(hits.slice(this.#shown, Math.min(this.#end, this.#shown + STEP)));
			if (hits !== this.#hits) return;
			this.#add(loaded)[0]?.querySelector('a')?.focus();
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

function load(hits: Hits['hits']): Promise<Hit[]> {
	return Promise.all(hits.map((hit) => hit.data()));
}
