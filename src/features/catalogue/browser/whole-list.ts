import { germanDay } from '#src/base/dates/today.ts';
import { FilteredList, type ListParts } from './filtered-list.ts';
import { matches, parseChoice } from './filter-state.ts';
import { sortRows } from './sort-rows.ts';

/** A list whose rows are all in the page. With several lists, those without visible rows are hidden. */
export class WholeList extends FilteredList {
	readonly #rows: readonly HTMLElement[];

	constructor(parts: ListParts) {
		super(parts);
		this.#rows = parts.lists.flatMap(rowsOf);
		this.start();
	}

	protected override show(): void {
		const { lists } = this.parts;
		const values = this.#rows.map((row) => parseChoice(row.dataset.werte ?? '', this.facets));
		for (const list of lists) {
			const own = this.#rows.filter((row) => row.parentElement === list);
			const sorted = sortRows(own, this.order, (row) => row.dataset, germanDay());
			if (sorted.some((row, place) => list.children[place] !== row)) list.append(...sorted);
		}
		let shown = 0;
		this.#rows.forEach((row, place) => {
			row.hidden = !matches(values[place] ?? new Map(), this.choice);
			if (!row.hidden) shown += 1;
		});
		for (const list of lists) showGroup(list);
		this.sayTotal(shown, this.#rows.length);
		this.showCounts(values);
		this.tell();
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
