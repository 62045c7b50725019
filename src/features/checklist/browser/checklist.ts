import { forget, keep, readKeptTexts } from '#src/base/browser/kept.ts';
import { tickNames } from '../tick-names.ts';
import { ticksKey } from '../ticks-address.ts';

/** The check lists of a page as one, with their ticks and what is kept of them on the reader's device. */
export class Checklist {
	readonly tools: HTMLElement;
	readonly lists: readonly Element[];
	/** The ticks shown are somebody else's, and are not kept. */
	borrowed = false;
	/** Ticks before they were deleted. */
	deleted: readonly string[] | undefined;
	readonly #key = ticksKey(location.pathname);
	readonly #boxes: HTMLInputElement[];
	readonly #names: string[];
	readonly #inRail = document.createElement('span');

	constructor(tools: HTMLElement, lists: readonly Element[]) {
		this.tools = tools;
		this.lists = lists;
		this.#boxes = lists.flatMap((list) => [
			...list.querySelectorAll<HTMLInputElement>('.aufgabe input'),
		]);
		this.#names = tickNames(this.#boxes.map((box) => box.parentElement?.textContent ?? ''));
		const link = document.querySelector(`[data-leitet] a[href="#${headingOf(lists[0])}"]`);
		link?.append(this.#inRail);
	}

	get ticked(): string[] {
		return this.#names.filter((_, index) => this.#boxes[index]?.checked);
	}

	set ticked(names: readonly string[]) {
		this.#boxes.forEach((box, index) => (box.checked = names.includes(this.#names[index] ?? '')));
	}

	get kept(): string[] {
		return readKeptTexts(this.#key);
	}

	store(): void {
		const { ticked } = this;
		if (ticked.length === 0) forget(this.#key);
		else if (!keep(this.#key, ticked))
			this.say(
				'ort',
				'Ihr Browser merkt sich nichts: Häkchen gelten, bis Sie die Seite verlassen.',
			);
	}

	show(): void {
		const done = this.ticked.length;
		const words = `${done} von ${this.#boxes.length}`;
		this.say('zahl', `${words} erledigt`);
		this.#inRail.textContent = ` (${words})`;
		const bar = this.tools.querySelector('progress');
		if (bar) Object.assign(bar, { max: this.#boxes.length, value: done });
		for (const part of this.tools.querySelectorAll<HTMLElement>('[data-wenn]')) {
			const state = this.borrowed ? 'link' : this.deleted ? 'weg' : done > 0 ? 'da' : '';
			part.hidden = part.dataset['wenn'] !== state;
		}
	}

	say(place: 'zahl' | 'ort', text: string): void {
		const part = this.tools.querySelector(`[data-${place}]`);
		if (part) part.textContent = text;
	}

	focus(): void {
		this.#boxes[0]?.focus();
	}

	/** Ticks what was kept, and puts the tools before the first list. */
	start(): void {
		const { kept, tools } = this;
		// Ticks of somebody who was quicker than the network stay.
		const early = this.#boxes.some((box) => box.checked !== box.defaultChecked);
		if (kept.length > 0) this.ticked = early ? [...kept, ...this.ticked] : kept;
		if (early) this.store();
		this.show();
		this.lists[0]?.before(tools);
		tools.hidden = false;
	}
}

/** @returns the id of the heading above a list; empty if there is none */
function headingOf(list: Element | undefined): string {
	let before = list?.previousElementSibling;
	while (before && !before.matches('.ueberschrift')) before = before.previousElementSibling;
	return before?.firstElementChild?.id ?? '';
}
