import { formatNumber } from '#src/base/text/numbers.ts';
import { boxesOf, foldOnNarrow, nameOf, showActive, showChoice } from './filter-dom.ts';
import {
	chosenValues,
	countValues,
	parseChoice,
	toggled,
	writeChoice,
	type Choice,
	type Values,
} from './filter-state.ts';

/** `katalog-gezeigt`: what a list shows may have changed. */
export type ShownEvent = CustomEvent<ReadonlySet<number> | null>;

declare global {
	interface HTMLElementEventMap {
		'katalog-gezeigt': ShownEvent;
	}
}

/** The parts of a list's markup that filters need. */
export interface ListParts {
	root: HTMLElement;
	/** The elements whose children are the rows. */
	lists: readonly HTMLElement[];
	/** Says how many entries are shown. */
	total: HTMLElement;
	form: HTMLElement;
}

/**
 * A list that a reader filters and sorts; the address holds the choice, and each choice is a step in the browser's
 * history. Subclasses show what was chosen, and call `start` when they can.
 */
export abstract class FilteredList {
	protected readonly parts: ListParts;
	protected readonly facets: readonly string[];
	protected choice: Choice = new Map();
	readonly #sort: HTMLSelectElement | null;

	constructor(parts: ListParts) {
		this.parts = parts;
		this.facets = [...new Set(boxesOf(parts.form).map((box) => box.name))];
		this.#sort = parts.root.querySelector('[data-sortierung]');
	}

	/** Shows the entries chosen. */
	protected abstract show(): void;

	/** Address that holds the choice, without it. */
	protected get path(): string {
		return location.pathname;
	}

	/** The order chosen; empty for the list's own. */
	protected get order(): string {
		return this.#sort?.value ?? '';
	}

	protected start(): void {
		const { form, root } = this.parts;
		const early = this.#chosenEarly();
		this.#readAddress();
		const details = root.querySelector<HTMLDetailsElement>('[data-filter]');
		if (details) foldOnNarrow(details, () => this.choice.size > 0);
		form.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement) {
				this.#choose(toggled(this.choice, target.name, target.value));
				this.#showHead();
			}
		});
		form.addEventListener('submit', (event) => event.preventDefault());
		this.#sort?.addEventListener('change', () => this.#choose(this.choice));
		window.addEventListener('popstate', () => this.#readAddress());
		// Firefox puts its own values into boxes before this event.
		window.addEventListener('pageshow', () => this.#readAddress());
		if (!early) return;
		if (this.#sort && early.order) this.#sort.value = early.order;
		this.#choose(early.choice);
	}

	/** Far down a long list, what a choice leaves of it would be above the window. */
	#showHead(): void {
		const { total } = this.parts;
		if (total.getBoundingClientRect().top < 0) total.scrollIntoView({ behavior: 'instant' });
	}

	/** @returns what the reader chose before this code was there; undefined if nothing */
	#chosenEarly(): { choice: Choice; order: string } | undefined {
		// What is ticked in a page that a browser shows again was not ticked just now.
		const [visit] = performance.getEntriesByType('navigation');
		if (visit instanceof PerformanceNavigationTiming && visit.type !== 'navigate') return undefined;
		const ticked = boxesOf(this.parts.form).filter((box) => box.checked !== box.defaultChecked);
		if (ticked.length === 0 && this.order === '') return undefined;
		const choice = ticked.reduce(
			(before, { name, value }) => toggled(before, name, value),
			parseChoice(location.search, this.facets),
		);
		return { choice, order: this.order };
	}

	#readAddress(): void {
		this.choice = parseChoice(location.search, this.facets);
		if (this.#sort) {
			this.#sort.value = new URLSearchParams(location.search).get('sort') ?? '';
			if (this.#sort.selectedIndex < 0) this.#sort.selectedIndex = 0;
		}
		this.show();
	}

	#choose(choice: Choice): void {
		this.choice = parseChoice(writeChoice(choice), this.facets);
		// Parameters of other scripts stay, such as the cases chosen to compare.
		const foreign = [...new URLSearchParams(location.search)].filter(
			([name]) => name !== 'sort' && !this.facets.includes(name),
		);
		const query = writeChoice(this.choice, { ...Object.fromEntries(foreign), sort: this.order });
		const address = this.path + query + location.hash;
		const { pathname, search, hash } = location;
		// The way back undoes one choice after the other, and only then leaves the list.
		if (address !== pathname + search + hash) history.pushState(null, '', address);
		this.show();
	}

	/** Ticks the boxes chosen, and writes beside each how many entries it would show. */
	protected showCounts(values: readonly Values[]): void {
		const counts = new Map(
			this.facets.map((facet) => [facet, countValues(values, this.choice, facet)]),
		);
		const { form, root } = this.parts;
		showChoice(form, this.choice, (facet, value) => counts.get(facet)?.get(value) ?? 0);
		const ticked = chosenValues(this.choice).length;
		const badge = root.querySelector('[data-filterzahl]');
		if (badge) badge.textContent = ticked > 0 ? `(${ticked})` : '';
		this.#showActive();
	}

	/** Says how many entries are shown, and that there are none. */
	protected sayTotal(shown: number, all: number): void {
		const { einzahl = '', mehrzahl = '' } = this.parts.root.dataset;
		const of = shown < all ? ` von ${formatNumber(all)}` : '';
		this.say(`${formatNumber(shown)} ${shown === 1 ? einzahl : mehrzahl}${of}`);
		this.sayEmpty(shown === 0);
	}

	protected sayEmpty(empty: boolean): void {
		this.parts.root.querySelector('[data-leer]')?.toggleAttribute('hidden', !empty);
	}

	protected say(text: string): void {
		const { total } = this.parts;
		if (total.textContent !== text) total.textContent = text;
	}

	/**
	 * Tells other scripts that the visible rows may have changed.
	 *
	 * @param found places in the whole list of what was found, if not all of it is in the page
	 */
	protected tell(found?: ReadonlySet<number>): void {
		this.parts.root.dispatchEvent(new CustomEvent('katalog-gezeigt', { detail: found }));
	}

	#showActive(): void {
		const { form, root, total } = this.parts;
		const list = root.querySelector<HTMLElement>('[data-aktive]');
		if (!list) return;
		const boxes = boxesOf(form);
		const name = (facet: string, value: string) => {
			const box = boxes.find((each) => each.name === facet && each.value === value);
			return box ? nameOf(box) : value;
		};
		showActive(list, this.choice, name, (choice) => this.#choose(choice), total);
	}
}
