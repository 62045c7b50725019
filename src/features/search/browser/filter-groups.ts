import type { OfferedFilter } from './offered-filters.ts';

/** More values than this are folded away, as on the lists. */
const OPEN = 8;

/** Builds the filters with their boxes, in the same structure the lists have. */
export function filterGroups(filters: readonly OfferedFilter[]): HTMLFieldSetElement[] {
	return filters.map(({ id, label, options }) => {
		const group = document.createElement('fieldset');
		group.className = 'filter__gruppe';
		const legend = document.createElement('legend');
		legend.textContent = label;
		const boxes = options.map(({ value, label: name }) => box(id, value, name));
		if (boxes.length <= OPEN + 2) {
			group.append(legend, ...boxes);
			return group;
		}
		const more = document.createElement('details');
		more.className = 'filter__weitere';
		const summary = document.createElement('summary');
		summary.textContent = `${boxes.length - OPEN} weitere`;
		more.append(summary, ...boxes.slice(OPEN));
		group.append(legend, ...boxes.slice(0, OPEN), more);
		return group;
	});
}

function box(name: string, value: string, text: string): HTMLLabelElement {
	const label = document.createElement('label');
	label.className = 'filter__wert';
	const input = document.createElement('input');
	Object.assign(input, { type: 'checkbox', name, value });
	label.append(input, part('filter__name', text), part('filter__zahl', ''));
	return label;
}

function part(className: string, text: string): HTMLSpanElement {
	const made = document.createElement('span');
	made.className = className;
	made.textContent = text;
	return made;
}
