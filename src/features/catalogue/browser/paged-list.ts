import { element } from '#src/base/browser/element.ts';
import { germanDay } from '#src/base/dates/today.ts';
import { formatNumber } from '#src/base/text/numbers.ts';
import type { FilterIndex } from '../filter-index.ts';
import { chosenPlaces, expiredPlaces, valuesOf } from './choose-entries.ts';
import { boxesOf } from './filter-dom.ts';
import { FilteredList, type ListParts } from './filtered-list.ts';
import type { Values } from './filter-state.ts';
import { ListPieces, rowsByPlace } from './list-pieces.ts';

/** Rows shown for a choice, and more at each press of the button. */
const STEP = 50;
/** Rows that are shown first, about two screens: fifty may come from as many pages of the list. */
const FIRST = 15;
const FAILED =
	'Die Liste ließ sich nicht laden. Prüfen Sie Ihre Verbindung und wählen Sie noch einmal.';

/**
 * A list on several pages. Nothing is loaded until a reader filters or sorts; then filters work over
 * all entries, and the rows come from the list's other pages. Dispatches `katalog-geladen` when rows
 * of another page are in this one.
 */
export class PagedList extends FilteredList {
	readonly #pieces: ListPieces;
	readonly #list: HTMLElement;
	/** What the page shows without a choice. */
	readonly #own: { rows: readonly HTMLElement[]; total: string; path: string };
	/** Entries that another script shows elsewhere, and those that have expired since the build. */
	readonly #leftOut: Set<number>;
	readonly #more: HTMLElement | null;
	#index: FilterIndex | undefined;
	#values: readonly Values[] = [];
	#found: readonly number[] = [];
	#shown = 0;
	/** Counts the choices, so that a late answer to an earlier one is dropped. */
	#turn = 0;

	constructor(parts: ListParts) {
		super(parts);
		const { root, total, form } = parts;
		const [list] = parts.lists;
		if (!list) throw new Error('A list on several pages has one list of rows');
		this.#list = list;
		const rows = rowsByPlace(root);
		this.#own = { rows: [...rows.values()], total: total.textContent, path: location.pathname };
		this.#leftOut = new Set(
			[...document.querySelectorAll<HTMLElement>('[data-platz]')]
				.map((row) => Number(row.dataset.platz))
				.filter((place) => !rows.has(place)),
		);
		this.#pieces = new ListPieces(
			{
				list: root.dataset.liste ?? '',
				of: Number(root.dataset.seiten),
				size: Number(root.dataset.jeSeite),
			},
			rows,
		);
		this.#more = root.querySelector('[data-mehr]');
		this.#more?.querySelector('button')?.addEventListener('click', () => void this.#showMore());
		// Reaching for a filter loads what it needs, before it is chosen.
		for (const type of ['focusin', 'pointerover'] as const) {
			form.addEventListener(type, () => void this.#prepare().catch(() => undefined), {
				once: true,
			});
		}
		this.start();
	}

	protected override get path(): string {
		const chosen = this.choice.size > 0 || this.order !== '';
		return chosen ? (this.parts.root.dataset.liste ?? '') : this.#own.path;
	}

	protected override show(): void {
		this.#turn += 1;
		if (this.choice.size > 0 || this.order !== '') void this.#showChosen(this.#turn);
		else this.#showOwn();
	}

	#showOwn(): void {
		this.#list.replaceChildren(...this.#own.rows);
		this.#list.removeAttribute('aria-busy');
		this.#showPageLinks(true);
		this.#more?.toggleAttribute('hidden', true);
		this.say(this.#own.total);
		this.sayEmpty(false);
		if (this.#index) this.showCounts(this.#values);
		this.#tellRows();
		this.tell();
	}

	async #showChosen(turn: number): Promise<void> {
		this.#list.setAttribute('aria-busy', 'true');
		try {
			const [order] = await Promise.all([this.#pieces.order(this.order), this.#prepare()]);
			if (turn !== this.#turn) return;
			this.#found = chosenPlaces(this.#values, this.choice, order).filter(
				(place) => !this.#leftOut.has(place),
			);
			this.sayTotal(this.#found.length, this.#values.length - this.#leftOut.size);
			this.showCounts(this.#values.filter((_, place) => !this.#leftOut.has(place)));
			const rows = await this.#pieces.rows(this.#found.slice(0, FIRST));
			if (turn !== this.#turn) return;
			this.#list.replaceChildren(...rows);
			this.#more?.toggleAttribute('hidden', true);
			this.#showPageLinks(false);
			this.#tellRows();
			this.tell(new Set(this.#found));
			const others = await this.#pieces.rows(this.#found.slice(FIRST, STEP));
			if (turn !== this.#turn) return;
			this.#list.append(...others);
			this.#shown = rows.length + others.length;
			this.#finish();
		} catch {
			if (turn === this.#turn) this.#fail();
		}
	}

	async #showMore(): Promise<void> {
		const turn = this.#turn;
		try {
			const next = this.#found.slice(this.#shown, this.#shown + STEP);
			const rows = await this.#pieces.rows(next);
			if (turn !== this.#turn) return;
			this.#shown += rows.length;
			this.#list.append(...rows);
			this.#finish();
			// The button may be gone, and reading goes on with the first new row.
			rows[0]?.querySelector('a')?.focus();
		} catch {
			if (turn === this.#turn) this.#fail();
		}
	}

	#finish(): void {
		this.#list.removeAttribute('aria-busy');
		this.#tellRows();
		const all = this.#found.length;
		this.#more?.toggleAttribute('hidden', this.#shown >= all);
		const words = this.#more?.querySelector('[data-gezeigt]');
		if (words) {
			words.textContent = `${formatNumber(this.#shown)} von ${formatNumber(all)} gezeigt`;
		}
		this.tell(new Set(this.#found));
	}

	/** Other scripts see to rows that are new in the page. */
	#tellRows(): void {
		this.#list.dispatchEvent(new CustomEvent('katalog-geladen', { bubbles: true }));
	}

	#fail(): void {
		this.#list.removeAttribute('aria-busy');
		this.say(FAILED);
	}

	#showPageLinks(shown: boolean): void {
		this.parts.root.querySelector('[data-seitenwahl]')?.toggleAttribute('hidden', !shown);
	}

	/** Loads what filters need, and adds the values that the page leaves out. */
	async #prepare(): Promise<void> {
		const index = await this.#pieces.index();
		if (this.#index) return;
		this.#index = index;
		this.#values = valuesOf(index);
		for (const place of expiredPlaces(index, germanDay())) this.#leftOut.add(place);
		for (const { id, options } of index.facets) {
			const { form } = this.parts;
			const there = new Set(boxesOf(form).flatMap((box) => (box.name === id ? box.value : [])));
			const more = options.filter(({ value }) => !there.has(value));
			form
				.querySelector(`[data-weitere="${id}"]`)
				?.append(...more.map((option) => valueBox(id, option)));
		}
		this.showCounts(this.#values);
	}
}

/** A value to tick, as `FilterGroup.astro` writes it. */
function valueBox(name: string, { value, label }: { value: string; label: string }): HTMLElement {
	return element(
		'label',
		{ class: 'filter__wert' },
		element('input', { type: 'checkbox', name, value }),
		element('span', { class: 'filter__name' }, label),
		element('span', { class: 'filter__zahl' }),
	);
}
