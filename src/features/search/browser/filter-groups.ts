import { element } from '#src/base/browser/element.ts';
import { shownOptions, unfolded } from '../../catalogue/browser/shown-options.ts';
import type { OfferedFilter } from './offered-filters.ts';

/**
 * Builds the filters with their checkboxes, with the markup of the catalogue.
 *
 * @param before id of a filter, or of its further values → whether the reader sees it unfolded now
 */
export function filterGroups(
	filters: readonly OfferedFilter[],
	before: ReadonlyMap<string | undefined, boolean>,
): HTMLDetailsElement[] {
	const open = unfolded(filters);
	return filters.map(({ id, label, options }, place) => {
		const name = element('summary', {}, `${label} `, element('span', { 'data-gewaehlt': '' }));
		const { open: first, more } = shownOptions(options);
		const boxes = (part: readonly OfferedFilter['options'][number][]) =>
			part.map(({ value, label: name }) => box(id, value, name));
		const attributes = { class: 'filter__gruppe', 'aria-label': label, 'data-gruppe': id };
		const group = element('details', attributes, name, ...boxes(first));
		group.open = before.get(id) ?? open[place] ?? false;
		if (more.length === 0) return group;
		const summary = element('summary', {}, `${more.length} weitere`);
		const rest = { class: 'filter__weitere', 'data-gruppe': `${id} weitere` };
		const further = element('details', rest, summary, ...boxes(more));
		// A box that was ticked in it keeps the focus.
		further.open = before.get(rest['data-gruppe']) ?? false;
		group.append(further);
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
