import { element } from '#src/base/browser/element.ts';

/** List of other searches to try if nothing was found. */
export class IdeaList {
	readonly #section: HTMLElement;
	readonly #search: (text: string) => void;

	/**
	 * @param section element with a heading and an empty list
	 * @param search called for a link followed in this window
	 */
	constructor(section: HTMLElement, search: (text: string) => void) {
		this.#section = section;
		this.#search = search;
	}

	show(ideas: readonly string[]): void {
		this.#section.hidden = ideas.length === 0;
		this.#section
			.querySelector('ul')
			?.replaceChildren(...ideas.map((idea) => ideaItem(idea, this.#search)));
	}
}

function ideaItem(idea: string, search: (text: string) => void): HTMLLIElement {
	const href = `${location.pathname}?${new URLSearchParams({ q: idea }).toString()}`;
	const link = element('a', { href }, idea);
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		search(idea);
	});
	return element('li', {}, link);
}
