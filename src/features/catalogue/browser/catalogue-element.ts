import { boxesOf, foldOnNarrow, nameOf, showActive, showChoice } from './filter-dom.ts';
import {
	chosenValues,
	countValues,
	matches,
	parseChoice,
	toggled,
	writeChoice,
	type Choice,
} from './filter-state.ts';
import { sortRows } from './sort-rows.ts';

/**
 * `<katalog-liste>`: filters and sorts its rows, list items or table rows; the address holds the
 * choice. With several lists, lists without visible rows are hidden. Dispatches `katalog-gezeigt`
 * whenever the visible rows may have changed.
 */
class CatalogueElement extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		const lists = [...this.querySelectorAll<HTMLElement>('[data-zeilen]')];
		const total = this.querySelector<HTMLElement>('[data-zahl]');
		if (lists.length === 0 || !total) return;
		new Catalogue(this, lists, total, form ?? document.createElement('form'));
	}
}

class Catalogue {
	readonly #root: HTMLElement;
	readonly #lists: readonly HTMLElement[];
	readonly #total: HTMLElement;
	readonly #form: HTMLElement;
	readonly #rows: readonly HTMLElement[];
	readonly #facets: readonly string[];
	readonly #sort: HTMLSelectElement | null;
	#choice: Choice = new Map();

	constructor(
		root: HTMLElement,
		lists: readonly HTMLElement[],
		total: HTMLElement,
		form: HTMLElement,
	) {
		this.#root = root;
		this.#lists = lists;
		this.#total = total;
		this.#form = form;
		this.#rows = lists.flatMap(rowsOf);
		this.#facets = [...new Set(boxesOf(form).map((box) => box.name))];
		this.#sort = root.querySelector('[data-sortierung]');
		this.#readAddress();
		const details = root.querySelector<HTMLDetailsElement>('[data-filter]');
		if (details) foldOnNarrow(details, () => this.#choice.size > 0);
		form.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement) {
				this.#choose(toggled(this.#choice, target.name, target.value));
			}
		});
		form.addEventListener('submit', (event) => event.preventDefault());
		this.#sort?.addEventListener('change', () => this.#choose(this.#choice));
		window.addEventListener('popstate', () => this.#readAddress());
		window.addEventListener('pageshow', () => this.#readAddress());
	}

	#readAddress(): void {
		this.#choice = parseChoice(location.search, this.#facets);
		if (this.#sort) {
			this.#sort.value = new URLSearchParams(location.search).get('sort') ?? '';
			if (this.#sort.selectedIndex < 0) this.#sort.selectedIndex = 0;
		}
		this.#show();
	}

	#choose(choice: Choice): void {
		this.#choice = parseChoice(writeChoice(choice), this.#facets);
		// Parameters of other scripts stay, such as the cases chosen to compare.
		const foreign = [...new URLSearchParams(location.search)].filter(
			([name]) => name !== 'sort' && !this.#facets.includes(name),
		);
		const query = writeChoice(this.#choice, {
			...Object.fromEntries(foreign),
			sort: this.#sort?.value ?? '',
		});
		history.replaceState(history.state, '', location.pathname + query + location.hash);
		this.#show();
	}

	#show(): void {
		const values = this.#rows.map((row) => parseChoice(row.dataset.werte ?? '', this.#facets));
		const order = this.#sort?.value ?? '';
		for (const list of this.#lists) {
			const own = this.#rows.filter((row) => row.parentElement === list);
			const sorted = sortRows(own, order, (row) => row.dataset);
			if (sorted.some((row, place) => list.children[place] !== row)) list.append(...sorted);
		}
		let shown = 0;
		this.#rows.forEach((row, place) => {
			row.hidden = !matches(values[place] ?? new Map(), this.#choice);
			if (!row.hidden) shown += 1;
		});
		for (const list of this.#lists) showGroup(list);
		this.#sayTotal(shown);
		const counts = new Map(
			this.#facets.map((facet) => [facet, countValues(values, this.#choice, facet)]),
		);
		showChoice(this.#form, this.#choice, (facet, value) => counts.get(facet)?.get(value) ?? 0);
		this.#showActive();
		this.#root.querySelector<HTMLElement>('[data-leer]')?.toggleAttribute('hidden', shown > 0);
		this.#root.dispatchEvent(new CustomEvent('katalog-gezeigt'));
	}

	#sayTotal(shown: number): void {
		const { einzahl = '', mehrzahl = '' } = this.#root.dataset;
		const all = this.#rows.length;
		const text = `${shown} ${shown === 1 ? einzahl : mehrzahl}${shown < all ? ` von ${all}` : ''}`;
		if (this.#total.textContent !== text) this.#total.textContent = text;
		const badge = this.#root.querySelector('[data-filterzahl]');
		const ticked = chosenValues(this.#choice).length;
		if (badge) badge.textContent = ticked > 0 ? `(${ticked})` : '';
	}

	#showActive(): void {
		const list = this.#root.querySelector<HTMLElement>('[data-aktive]');
		if (!list) return;
		const boxes = boxesOf(this.#form);
		const name = (facet: string, value: string) => {
			const box = boxes.find((each) => each.name === facet && each.value === value);
			return box ? nameOf(box) : value;
		};
		showActive(list, this.#choice, name, (choice) => {
			this.#choose(choice);
			// The focused button is gone.
			(list.querySelector('button') ?? this.#total).focus();
		});
	}
}

function rowsOf(list: HTMLElement): HTMLElement[] {
	return [...list.children].filter((row) => row instanceof HTMLElement);
}

function showGroup(list: HTMLElement): void {
	const group = list.closest<HTMLElement>('[data-zeilengruppe]');
	if (!group) return;
	const shown = rowsOf(list).filter((row) => !row.hidden).length;
	group.hidden = shown === 0;
	const count = group.querySelector('[data-gruppenzahl]');
	if (count) count.textContent = String(shown);
}

if (!customElements.get('katalog-liste')) customElements.define('katalog-liste', CatalogueElement);
