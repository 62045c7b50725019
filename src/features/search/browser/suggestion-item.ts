import type { Suggestion } from './suggestions.ts';

/** Builds an option: what was found, the other name it was found by before it, the kind after it. */
export function suggestionItem({ title, art, name }: Suggestion, id: string): HTMLLIElement {
	const item = document.createElement('li');
	item.id = id;
	item.className = 'vorschlag';
	item.setAttribute('role', 'option');
	const label = element('span', 'vorschlag__name');
	if (name !== undefined) {
		const arrow = element('span', '', ' → ');
		arrow.setAttribute('aria-hidden', 'true');
		label.append(element('b', '', name), arrow, element('span', 'nur-vorlesen', ' führt zu '));
	}
	label.append(title);
	item.append(label, ' ', element('span', 'vorschlag__art', art));
	return item;
}

function element(tag: string, className: string, text = ''): HTMLElement {
	const made = document.createElement(tag);
	if (className) made.className = className;
	made.textContent = text;
	return made;
}
