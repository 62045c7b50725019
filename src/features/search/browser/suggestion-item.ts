import { element } from '#src/base/browser/element.ts';
import type { Suggestion } from './suggestions.ts';

/** Builds an option: the other name by which the page was found, its title, its kind. */
export function suggestionItem({ title, art, name }: Suggestion, id: string): HTMLLIElement {
	const label = element('span', { class: 'vorschlag__name' });
	if (name !== undefined) {
		label.append(
			element('b', {}, name),
			element('span', { 'aria-hidden': 'true' }, ' → '),
			element('span', { class: 'nur-vorlesen' }, ' führt zu '),
		);
	}
	label.append(title);
	return element(
		'li',
		{ id, class: 'vorschlag', role: 'option' },
		label,
		' ',
		element('span', { class: 'vorschlag__art' }, art),
	);
}
