import { element } from '#src/base/browser/element.ts';
import type { OfferedFilter } from './offered-filters.ts';

/** Further values are folded away, as in the catalogue. */
const OPEN = 8;

/** Builds the filters with their checkboxes, with the markup of the catalogue. */
export function filterGroups(filters: readonly OfferedFilter[]): HTMLFieldSetElement[] {
	return filters.map(({ id, label, options }) => {
		const legend = element('legend', {}, label);
		const boxes = options.map(({ value, label: name }) => box(id, value, name));
		const open = boxes.length <= OPEN + 2 ? boxes : boxes.slice(0, OPEN);
		const group = element('fieldset', { class: 'filter__gruppe' }, legend, ...open);
		const folded = boxes.slice(open.length);
		if (folded.length === 0) return group;
		const summary = element('summary', {}, `${folded.length} weitere`);
		group.append(element('details', { class: 'filter__weitere' }, summary, ...folded));
		return group;
	});
}

function box(name: string, value: string, text: string): HTMLLabelElement {
	return element(
		'label',
		{ class: 'filter__wert' },
		element('input', { type: 'checkbox', name, value }),
		element('span', { class: 'filter__name' }, text),
		element('span', { class: 'filter__zahl' }),
	);
}
