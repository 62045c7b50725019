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
	readonly #sections: readonly Section[];

	constructor(tools: HTMLElement, lists: readonly Element[]) {
		this.tools = tools;
		this.lists = lists;
		this.#boxes = lists.flatMap((list) => [
			...list.querySelectorAll<HTMLInputElement>('.aufgabe input'),
		]);
		this.#names = tickNames(this.#boxes.map((box) => box.parentElement?.textContent ?? ''));
		this.#sections = sectionsOf(lists);
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
		const total = `${done} von ${this.#boxes.length} erledigt`;
		this.say('zahl', this.#sections.length > 1 ? `Insgesamt ${total}` : total);
		for (const { boxes, places } of this.#sections) {
			const ticked = boxes.filter((box) => box.checked).length;
			for (const place of places) place.textContent = `${ticked} von ${boxes.length}`;
		}
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

/** The points below one heading, and where it is said how many of them are done. */
interface Section {
	boxes: HTMLInputElement[];
	places: Element[];
}

/** @returns the sections with points; of several, each says its number beside its heading, too */
function sectionsOf(lists: readonly Element[]): Section[] {
	const byHeading = Map.groupBy(lists, headingAbove);
	return [...byHeading].map(([heading, below]) => {
		const id = heading?.firstElementChild?.id ?? '';
		const links = document.querySelectorAll(`.textspalten__verzeichnis a[href="#${id}"]`);
		const parents = [...links, ...(heading && byHeading.size > 1 ? [heading] : [])];
		return {
			boxes: below.flatMap((list) => [
				...list.querySelectorAll<HTMLInputElement>('.aufgabe input'),
			]),
			places: parents.map((parent) => {
				const place = document.createElement('span');
				place.className = 'haken__zahl gedaempft';
				parent.append(' ', place);
				return place;
			}),
		};
	});
}

/** @returns the heading above a list, with its anchor; undefined if there is none */
function headingAbove(list: Element): Element | undefined {
	let before = list.previousElementSibling;
	while (before && !before.matches('.ueberschrift')) before = before.previousElementSibling;
	return before ?? undefined;
}
