import { element } from '#src/base/browser/element.ts';
import { shownOptions } from '../../catalogue/browser/shown-options.ts';
import type { OfferedFilter } from './offered-filters.ts';

/** Builds the filters with their checkboxes, with the markup of the catalogue. */
export function filterGroups(filters: readonly OfferedFilter[]): HTMLFieldSetElement[] {
	return filters.map(({ id, label, options }) => {
		const legend = element('legend', {}, label);
		const { open, more } = shownOptions(options);
		const boxes = (part: readonly OfferedFilter['options'][number][]) =>
			part.map(({ value, label: name }) => box(id, value, name));
		const group = element('fieldset', { class: 'filter__gruppe' }, legend, ...boxes(open));
		if (more.length === 0) return group;
		const summary = element('summary', {}, `${more.length} weitere`);
		group.append(element('details', { class: 'filter__weitere' }, summary, ...boxes(more)));
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
